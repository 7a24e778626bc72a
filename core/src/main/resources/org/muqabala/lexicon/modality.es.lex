planned
  words: va a, van a, iba a, sera, seran, habra, tendra, tendran, se celebrara, esta previsto, esta prevista, estan previstos, estan previstas, se preve, preve, preven, planea, planean, tiene previsto, tienen previsto, pretende, se espera que, hara, viajara, comenzara, se reunira, reanudara, reanudaran, podra, ira

possible
  words: puede, pueden, podria, podrian, quizas, quiza, tal vez, posible, posibles, probablemente, probable, a lo mejor, seria, serian, habria, habrian, parece, parecen, posiblemente, eventual

conditional
  words: si, en caso de, siempre que, a menos que, a condicion de, con tal de, salvo que, salvo si

unconditional
  words: como si, incluso si, aun si

demanded
  words: debe, deben, deberia, deberian, tiene que, tienen que, hay que, exige, exigen, exigio, exigieron, pide, piden, pidio, pidieron, reclama, reclaman, reclamo, insta, insto, necesario, ordeno

# What looks like a demand, or a wish, and is none.
no-modal
  words: pidio perdon, pidieron perdon, pide perdon, piden perdon, pidio disculpas, pidieron disculpas, pide disculpas, piden disculpas, pidio excusas, pidio el anonimato, pidio anonimato, pidieron anonimato, pidio no ser, pidieron no ser, pide no ser, pide anonimato, pidio mantener su nombre
