a : thing < b
b : thing < a
  xx: y
