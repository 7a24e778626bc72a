# Things that sources like to name differently, in families: where two sources use words of one family with qualities of
# their own ("strong economic measures", "possible sanctions"), the words are set side by side.
response
  concepts: measure, consequence
  except: restriction
guarantee
  concepts: guarantee, promise
