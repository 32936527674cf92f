// As support/packages.d.ts says what React is; without this file, its own types are read too where it is installed.
export {};
