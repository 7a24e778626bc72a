trawler : thing < ship
  ar: سفينة صيد, سفن صيد, جرافة صيد
  en: trawler, trawlers, fishing boat, fishing boats
  fr: chalutier, chalutiers

moor : event
  opposite: cast-off
  en: moor, moored, mooring, tie up, tied up

cast-off : event
  en: cast off, casting off, leave port, left port

kill
  en: lost at sea

- **Header**: `id : type < broader, broader`. The id is in lower case with hyphens and stands for the concept in comparison.json. The type is `event` (something that happens or is done), `thing` (people too), `place` or `quality`. Behind `<` stand the concepts that hold it, if any: a trawler
  is a ship. Blanks stand around `:` and `<`.
- **Languages** `ar`, `en`, `fr`, `es`, `ru`: words and phrases, with commas between. The first is the label on the page. Capital letters, Arabic diacritics, articles, attached particles and common endings need no entry of their own; irregular forms and broken plurals do. A longer phrase goes
  before a shorter one.
