# Acts of which a time tells when something began or ended, whatever it is that did: of two texts that tell when it began, both
# answer when.
begin
  concepts: begin, polls-open, enter-into-force, take-off, depart, start-meeting
end
  concepts: end, polls-close, end-meeting
# What holds until a time is over then, and its opposite begins: what is closed until Friday opens on Friday.
ceased
  concepts: close, suspend, close-facility, close-border, close-airspace, classes-suspended, power-cut, water-cut, block-road, suspend-service, suspend-aid, reactor-shutdown, gas-flow-stopped, cut-internet
