# What tells the end of a sentence in French; the types are explained in abbreviations.ar.lex.
titles : inner
  words: M, MM, Mme, Mmes, Mlle, Dr, Pr, Me, Mgr, St, Ste, Gal, Cdt, Col, Cap, av, apr, env, ex, cf, p, pp, art, vol, n, no, p.ex, c.-à-d, tél, fig, dir
closing : closing
  words: etc, Cie, janv, févr, avr, juil, sept, oct, nov, déc, bd, Jr
starters : starter
  words: le, la, les, l', un, une, des, il, elle, ils, elles, on, nous, vous, je, ce, cet, cette, ces, c', son, sa, ses, leur, leurs, dans, en, au, aux, à, mais, et, or, donc, selon, après, avant, pour, par, avec, depuis, lors, quand, si, plus, plusieurs, de, d', du, qui, cependant, toutefois
speech : speech
  words: a dit, dit, a-t-il, a-t-elle, a déclaré, a ajouté, a affirmé, selon, ajoute, affirme, déclare, explique, estime
cues : cue
  words: que, qu', comme, de, dit, déclaré, ajouté, affirmé, est, était, jugé, qualifié
