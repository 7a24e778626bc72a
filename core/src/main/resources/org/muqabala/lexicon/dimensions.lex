# What a measure in metres, degrees or tonnes is of: a height is no distance, and a depth no length. The header names the
# dimension; "concepts" lists ids of the concept lexicon.
height
  concepts: height
depth
  concepts: deep
distance
  concepts: distance
length
  concepts: length
