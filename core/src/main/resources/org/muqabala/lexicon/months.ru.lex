# Months, weekdays and seasons in Russian, in the cases that dates take. "среда" is also surroundings, "Марта" and "Мая" are names.

january : month
  words: январь, января, январе, январю, январем
february : month
  words: февраль, февраля, феврале, февралю, февралем
march : month
  words: март, марте, марту, мартом, марта
april : month
  words: апрель, апреля, апреле, апрелю, апрелем
may : month
  words: май, мая, мае, маю, маем
june : month
  words: июнь, июня, июне, июню, июнем
july : month
  words: июль, июля, июле, июлю, июлем
august : month
  words: август, августа, августе, августу, августом
september : month
  words: сентябрь, сентября, сентябре, сентябрю, сентябрем
october : month
  words: октябрь, октября, октябре, октябрю, октябрем
november : month
  words: ноябрь, ноября, ноябре, ноябрю, ноябрем
december : month
  words: декабрь, декабря, декабре, декабрю, декабрем

hijri : hijri-month
  1: мухаррам, мухаррама
  8: шаабан, шаабана
  9: рамадан, рамадана, рамазан, рамазана

monday : weekday
  words: понедельник, понедельника, понедельнику, понедельником
tuesday : weekday
  words: вторник, вторника, вторнику
wednesday : weekday
  doubtful: среду, среды, среда, среде
thursday : weekday
  words: четверг, четверга, четвергу
friday : weekday
  words: пятницу, пятницы, пятница, пятнице
saturday : weekday
  words: субботу, субботы, суббота, субботе
sunday : weekday
  words: воскресенье, воскресенья, воскресенью

spring : season
  words: весной, весна, весны, весну, весне
summer : season
  words: летом, лето, лета, лету
autumn : season
  words: осенью, осень, осени
winter : season
  words: зимой, зима, зимы, зиму, зиме
