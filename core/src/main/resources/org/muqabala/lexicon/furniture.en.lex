# Page furniture in English; the keys are explained in furniture.ar.lex. Looked up in pages of every language.
menu : navigation
  line: home, menu, search, log in, login, sign in, sign up, register, about us, contact us, sitemap, privacy policy, terms of use, terms of service, skip to content, skip to main content, print, listen, listen to article, advertisement, advertising, sponsored, close, next, previous, watch, live
  starts: home /, home >, home ›, home », you are here
  has: back to top, skip to content, all rights reserved, click here, cookie policy, this website uses cookies, we use cookies, enable javascript, story continues below
sections : navigation
  line: world, world news, news, politics, business, economy, sport, sports, opinion, culture, technology, science, health, lifestyle, entertainment, middle east, europe, asia, africa, americas, breaking, breaking news, video, photos
related : related
  starts: read more, read also, also read, see also, more on this story, more on this, related :, related article, you may also like, you might also like, recommended :, don't miss, watch :, in pictures :
  tail: related, related articles, related stories, related news, related posts, related topics, related coverage, more stories, more news, more from this section, most read, most popular, trending, latest news, top stories, you may also like, you might also like, recommended, recommended for you, read next, up next, more on this story, previous article, next article, editors' picks
share : share
  line: share, share this, share this article, share this story, facebook, twitter, whatsapp, telegram, email, linkedin, copy link, x, save, instagram, youtube, rss
  starts: donate now, donate to, follow us, share this, share on, subscribe to, subscribe now, sign up for, sign up to, join our, get our newsletter, download our app, download the app, like us on
  has: support our journalism, our newsletter, our newsletters, free newsletter, daily newsletter, in your inbox, to your inbox, our whatsapp channel, our telegram channel
comment : comment
  line: comments, # comments, no comments, leave a comment, post a comment, add a comment, show comments, view comments, rate this article, be the first to comment
  tail: comments, # comments, leave a comment, post a comment, leave a reply, join the conversation, join the discussion
  starts: leave a comment, leave a reply, comments are closed, your email address will not be published, log in to comment, sign in to comment
tags : tags
  label: tag, tags, topics, keywords, filed under, categories, category, more on, hashtags
  line: tags, topics, keywords
credit : credit
  label: photo, photos, image, images, picture, photo credit, image credit, photograph, photo by, source, sources, credit, via, courtesy, translation, translated by
  starts: photo by, photograph by, image courtesy, photo courtesy, file photo
  agency: reuters, afp, ap, associated press, the associated press, agence france-presse, dpa, upi, tass, xinhua, bloomberg, agencies, news agencies, wire services, wires, staff and agencies, anadolu agency, anadolu, kyodo, ani, pti, wam, efe, ansa, interfax, ria novosti, sputnik, getty images, getty, epa, cnn, bbc
reading-time : metadata
  line: # min read, # minute read, # minutes read, # mins read, reading time # min, reading time # minutes, estimated reading time # minutes, # views, # shares
  starts: reading time, estimated reading time
byline : metadata
  author: by, written by, reported by, author
  label: published, published on, published at, posted, posted on, updated, last updated, last modified, first published, author, written by, reported by, reporting by, editing by, issue, date
  starts: published, posted on, last updated, last modified, first published, reporting by, editing by, additional reporting by, written by, compiled by, updated on, updated at
  word: published, posted, updated, update, last, modified, first, on, at, am, pm, a, p, m, gmt, utc, bst, est, edt, et, cet, local, time, date, issue, no, vol, ago, of, the, hours, minutes, day, edition
outlets : metadata
  article: the
  outlet: times, post, herald, tribune, gazette, news, radio, agency, newspaper, journal, chronicle, courier, wire, press, mail, dispatch, observer
copyright : metadata
  starts: copyright, ©, (c)
