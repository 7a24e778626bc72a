strong
  words: tandis que, alors que, mais, bien que, cependant, tandis qu', alors qu', et que, et qu'

after-comma
  words: et, mais, tandis, alors, apres, avant, qui, dont, parce, car, puisque, ajoutant, precisant, faisant, ce qui, ni, puis, bien que, malgre, avec, si

relative
  words: qui, dont, ou, avec, malgre, faisant, avant

coordinator
  words: et, mais

verb
  words: est, sont, etait, etaient, a, ont, avait, avaient, sera, seront, va, vont, peut, peuvent, doit, doivent, pourrait, pourraient, aurait, auraient, serait, seraient, fait, font, dit, reste, restent, demeure, fut, furent

no-verb
  words: de

verb-ending
  words: erent, irent, urent, aient

# These leave the speech before them.
leaving
  words: tandis que, alors que, tandis qu', alors qu'
