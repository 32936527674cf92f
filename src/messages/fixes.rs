//! What corrections do that aren't the only one of their code: a title for each, in both languages. Templates like those of messages.

use crate::spec::Locale;

macro_rules! titles {
    ($($(#[doc = $doc:literal])+ $variant:ident $en:literal $nl:literal)+) => {
        /// The title of a correction.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum FixTitle {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl FixTitle {
            /// Every title.
            pub const ALL: &'static [FixTitle] = &[$(FixTitle::$variant,)+];

            /// The template in a language.
            #[must_use]
            pub const fn text(self, locale: Locale) -> &'static str {
                match (self, locale) {
                    $((FixTitle::$variant, Locale::En) => $en,
                    (FixTitle::$variant, Locale::Nl) => $nl,)+
                }
            }
        }
    };
}

titles! {
    /// A value that replaces the one that is there.
    ReplaceWith "Change to {to}" "Wijzig in {to}"
    /// The property goes.
    LeaveOut "Leave it out" "Laat weg"
    /// A value becomes a list of one.
    MakeList "Put it in a list" "Zet het in een lijst"
    /// Each item of a list becomes a list of one.
    MakeListEach "Put each in a list of its own" "Zet elk in een eigen lijst"
    /// A list becomes the only item of a list.
    MakeListTogether "Keep them together in one list" "Houd ze bij elkaar in één lijst"
}
