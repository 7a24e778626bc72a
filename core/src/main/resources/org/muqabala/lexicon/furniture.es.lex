# Page furniture in Spanish; the keys are explained in furniture.ar.lex.
menu : navigation
  line: inicio, portada, menú, buscar, iniciar sesión, registrarse, regístrate, quiénes somos, contacto, mapa del sitio, aviso legal, imprimir, escuchar, publicidad, anuncio, en directo, en vivo
  starts: inicio /, inicio >, inicio ›, inicio », portada >, usted está aquí, estás aquí
  has: volver arriba, ir arriba, saltar al contenido, ir al contenido, todos los derechos reservados, haga clic aquí, haz clic aquí, política de privacidad, política de cookies
sections : navigation
  line: mundo, internacional, política, economía, deportes, cultura, sociedad, ciencia, salud, opinión, tecnología, españa, américa latina, europa, asia, áfrica, noticias, actualidad, última hora, vídeo, vídeos, video, videos, fotos
related : related
  starts: lea también, lee también, leer también, lea además, leer más, lea más, lee más, ver también, vea también, te puede interesar, le puede interesar, también te puede interesar, más información, más sobre este tema
  tail: noticias relacionadas, artículos relacionados, contenidos relacionados, temas relacionados, te puede interesar, le puede interesar, lo más leído, lo más visto, las más leídas, últimas noticias, más noticias, artículo anterior, artículo siguiente, te recomendamos, recomendados, más información
share : share
  line: compartir, comparte, compartir en, enviar por correo, copiar enlace, guardar, facebook, twitter
  starts: síguenos, síganos, suscríbete, suscríbase, compartir en, comparte en, comparte esta, descarga la aplicación, descarga nuestra, únete a nuestro
  has: nuestro boletín, nuestra newsletter, nuestro canal de whatsapp, síguenos en
comment : comment
  line: comentarios, # comentarios, # comentario, comentar, sin comentarios
  tail: comentarios, # comentarios, deja un comentario, deja una respuesta, dejar un comentario
  starts: deja un comentario, dejar un comentario, deja una respuesta, tu dirección de correo, inicia sesión para comentar
tags : tags
  label: etiquetas, etiqueta, temas, palabras clave, categorías, categoría, archivado en, sección
  line: etiquetas, palabras clave
credit : credit
  label: foto, fotos, fotografía, imagen, imágenes, crédito, créditos, fuente, fuentes, traducción, traducido por
  starts: foto de archivo, imagen de archivo
  agency: efe, europa press, agencias, afp, reuters, ap, con información de efe, con información de agencias, ansa, télam, notimex, prensa latina, redacción, agencia efe
reading-time : metadata
  line: lectura # min, lectura # minutos, tiempo de lectura # min, tiempo de lectura # minutos, # min de lectura, # minutos de lectura, # min, # visitas
  starts: tiempo de lectura
byline : metadata
  author: por, escrito por, redactado por, autor, autora
  label: publicado, publicado el, actualizado, actualizado el, última actualización, autor, escrito por, fecha, número
  starts: publicado el, publicado en, publicado a, publicada el, actualizado, actualizada, última actualización, escrito por, redactado por
  word: publicado, publicada, actualizado, actualizada, última, actualización, a, las, la, el, en, de, del, h, hora, horas, hace, minutos, fecha, número, edición, y
outlets : metadata
  article: el, la, los, las
  outlet: diario, periódico, radio, agencia, gaceta, correo, prensa, noticiero, heraldo
