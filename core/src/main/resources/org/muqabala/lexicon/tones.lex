# How talks went, in the words of those who tell of them.
tone
  concepts: frank, businesslike, constructive, good, useful, friendly, tense, serious, deep, calm
