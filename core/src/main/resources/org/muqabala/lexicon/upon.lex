# Acts of one upon another, of which the first holds the role ("Madrid approached Rome"), or the second ("the report blames
# the gang").
first
  concepts: approach
second
  concepts: blame
