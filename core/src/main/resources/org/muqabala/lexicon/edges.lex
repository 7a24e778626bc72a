# Acts of which a time tells when something began or ended, whatever it is that did: of two texts that tell when it began, both
# answer when.
begin
  concepts: begin, polls-open, enter-into-force, take-off, depart, start-meeting
end
  concepts: end, polls-close, end-meeting
