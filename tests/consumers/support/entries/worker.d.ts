export const connect: any;
