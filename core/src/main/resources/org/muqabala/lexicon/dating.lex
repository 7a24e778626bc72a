# The words right before a time that make it the start of a stretch: "the third rise since January" does not date the rise.
since
  ar: منذ, منذ مطلع, منذ بداية, اعتبارا من
  en: since, starting, from
  fr: depuis, depuis le, dès
  es: desde, desde el
  ru: с, со, начиная с
