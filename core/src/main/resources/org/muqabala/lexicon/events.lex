# Words that point from a mention of an event to one of several that a text names.
# The one that the text is about, not one that it only recalls: "the call, this time at Russia's request".
main
  ar: هذه المرة, هذه المرّة
  en: this time, this time around
  fr: cette fois, cette fois-ci
  es: esta vez
  ru: на этот раз, в этот раз
