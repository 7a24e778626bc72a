# What brings a fire, a crash, a collapse, a leak or an outbreak about, where sources differ over it. A text that names one such
# cause only answers with it what another answers with its only one.
culprit
  concepts: lightning-strike, thunderstorm, power-line, valve, crack, corrosion, cable-part, malfunction, short-circuit, arson, bomb, missile, overload, speeding, fog, human-error, river, water, water-well, sewage, engine, brake, gas, gas-leak, ice, wind, heavy-rain, spark, battery, sabotage, defect, drone, landslide, collide, ship, truck, cigarette-end, smoking, reef, signal, track, fuel, food, terrorism
