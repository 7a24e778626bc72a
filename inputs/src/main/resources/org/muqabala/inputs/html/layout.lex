# How web pages show what their parts are. One block a sort: "id : why", the why as Why has it in kebab case; blocks whose id
# starts with "mark-" name what holds the article instead.
#   tag     the element's name
#   role    the element's ARIA role
#   class   a word, or words joined by '-', in a class name or an id: "post-meta" stands in "single-post-meta" and
#           "postMeta". A part that holds the title or most of the text is never furniture by its class, comments and consent aside
#   name    a whole class name, nothing before or behind it
#   line    a line is these words and nothing else but signs; '#' stands for a number
#   starts  a short line starts with these words
#   has     a short line holds these words

mark-body : body
  class: article-body, articlebody, article-body-text, article-content, articlecontent, article-text, articletext, article-detail, article-paragraphs, entry-content, entrycontent, post-content, postcontent, post-body, postbody, post-text, story-body, storybody, story-content, story-text, news-text, newstext, news-content, news-body, news-detail-content, text-content, td-post-content, single-content, content-body, body-content, body-text, bodytext, main-text, detail-text, details-text, field-name-body, field-name-field-body, node-body, wysiwyg, rich-text-body, govspeak, cuerpo, corps, texte-article, article-cuerpo, nota-cuerpo, cuerpo-noticia, contenido-noticia
mark-lead : lead
  class: lead, lede, standfirst, chapo, chapeau, entradilla, bajada, subtitle, sub-title, subhead, subheadline, dek, deck, sumario, volanta-bajada, intro, article-desc, article-description, post-excerpt, news-header-lead, article-summary, article-intro

navigation : navigation
  tag: nav, menu
  role: navigation, banner, search, menubar, menu, toolbar, tablist
  class: nav, navbar, navigation, menu, submenu, breadcrumb, breadcrumbs, breadcumb, breadcrump, pagination, pager, paginator, skip, skip-link, topbar, top-bar, offcanvas, sitemap, masthead, topnav, prev-next, next-prev, post-navigation, nextprev, header-menu, global-nav, site-navbar, rubrique
  line: home, menu, search, skip to content, skip to main content, back to top, الرئيسية, الصفحة الرئيسية, القائمة, بحث, accueil, menu principal, rechercher, inicio, portada, buscar, главная, меню, поиск, наверх
  starts: تخطي إلى, تخطى إلى, aller au contenu, ir al contenido, перейти к содержанию

related : related
  class: related, relateds, relatedposts, related-posts, related-articles, relatednews, recirc, recirculation, recommended, recommendation, recommendations, recommends, recomendados, recomendadas, relacionadas, relacionados, more-on, read-more, readmore, read-also, readalso, also-read, alsoread, see-also, also-see, most-read, mostread, most-popular, most-viewed, popular, trending, latest, latest-news, last-news, lastnews, teaser, teasers, promo, onward, outbrain, taboola, mgid, zergnet, rotator, carousel, slider, read-next, up-next, next-article, mas-leidas, mas-leidos, mas-informacion, more-info, more-stories, more-news, lire-aussi, a-lire, voir-aussi, similar, text-include, inline-item, catcher, lenta, news-feed, newsfeed, live-feed, breaking, ticker, news-ticker, podcast, popularposts, top-stories, related-inside, interlink, backlinks, suggested, you-may-like, also-like, further-reading, friend, friends
  line: related, related articles, related stories, related news, related posts, related content, related topics, more stories, more news, most read, most popular, trending, trending now, latest news, latest, top stories, don't miss, recommended, recommended for you, read next, up next, read more, read also, also read, see also, also see, more on this story, you may also like, you might also like, previous article, next article, editors' picks, in brief, explore the topic, follow the topics in this article, اقرأ أيضا, إقرأ أيضا, اقرا ايضا, اقرأ المزيد, اقرأ كذلك, طالع أيضا, شاهد أيضا, انظر أيضا, تابع أيضا, قد يهمك, قد يهمك أيضا, قد يعجبك, قد يعجبك أيضا, نرشح لك, اخترنا لك, مواضيع ذات صلة, موضوعات ذات صلة, مقالات ذات صلة, أخبار ذات صلة, ذات صلة, مواضيع متعلقة, موضوعات متعلقة, أخبار متعلقة, مقالات متعلقة, الأكثر قراءة, الأكثر مشاهدة, الأكثر تداولا, آخر الأخبار, أحدث الأخبار, أخبار أخرى, الخبر التالي, الخبر السابق, المقال التالي, المقال السابق, المزيد, المزيد من الأخبار, من نفس القسم, فيديوهات أخرى, أخبار عاجلة, مختارات, lire aussi, à lire aussi, a lire aussi, voir aussi, à lire également, à voir aussi, à écouter aussi, sur le même sujet, sur le même thème, articles liés, articles similaires, les plus lus, dans la même rubrique, à ne pas manquer, en savoir plus, lea también, lea además, lee también, le puede interesar, te puede interesar, también te puede interesar, más información, más noticias, noticias relacionadas, artículos relacionados, relacionado, relacionadas, lo más leído, lo más visto, últimas noticias, ver también, читайте также, смотрите также, читать также, по теме, материалы по теме, другие новости, последние новости, популярное, самое читаемое, новости по теме, рекомендуем, ещё по теме, главное сегодня
  starts: read more, read also, also read, see also, related article, related articles, related story, related stories, related coverage, more on this, اقرأ أيضا, إقرأ أيضا, اقرا ايضا, اقرأ المزيد, إقرأ المزيد, اقرأ كذلك, طالع أيضا, شاهد أيضا, انظر أيضا, للمزيد من الأخبار, قد يهمك, ربما يهمك, قد يعجبك, نرشح لك, موضوعات متعلقة, مواضيع متعلقة, مواضيع ذات صلة, أخبار ذات صلة, مقالات ذات صلة, lire aussi, à lire aussi, à lire également, voir aussi, retrouvez aussi, lea también, lee también, le puede interesar, te puede interesar, ver también, más información, читайте также, смотрите также, читать также

advert : advert
  class: ad, ads, advert, adverts, advertisement, advertising, adslot, adspot, adunit, dfp, gpt, adsense, adsbygoogle, sponsor, sponsored, sponsors, publicidad, publicite, reklama, banner, banners, stream-item, inner-ads, innerads, dianomi, dfp-ad
  line: advertisement, advertisements, advertising, sponsored, sponsored content, ad, story continues below advertisement, article continues below, advertisement scroll to continue, إعلان, إعلانات, مساحة إعلانية, إشهار, publicité, la suite après cette publicité, publicidad, anuncio, реклама, на правах рекламы

share : share
  class: share, shares, sharing, sharebar, sharethis, addthis, social, socials, social-share, partage, compartir, actions, tools, toolbar, outils, share-tools, font-size, fontsize, print-button, bookmark, article-tools
  line: share, share this, share this article, share this story, share page, copy link, print, email, save, facebook, twitter, whatsapp, telegram, شارك, مشاركة, شارك المقال, شارك الخبر, شارك التحديث, نسخ الرابط, انسخ الرابط, طباعة, حفظ, حجم الخط, تكبير الخط, partager, partager cet article, imprimer, envoyer, compartir, imprimir, copiar enlace, enviar, поделиться, скопировать ссылку, распечатать, вконтакте
  starts: share this, share on, share or comment, شارك هذا, شارك على, partager sur, partager cet, compartir en, поделиться в, e mail this story, printer friendly
  has: printer friendly version, ارسل الى صديق, أرسل إلى صديق, ارسل هذا الموضوع, طباعة الصفحة, إغلاق النافذة

comment : comment
  class: comment, comments, commenting, disqus, respond, reader-comments, commentaires, comentarios, commt, reply, replies, responses, fb-comments, add-comments, comentario
  line: comments, # comments, comments #, no comments, leave a comment, post a comment, add a comment, leave a reply, view comments, show comments, join the conversation, join the discussion, your comments, التعليقات, تعليقات, # تعليقات, # تعليق, تعليق #, أضف تعليق, أضف تعليقا, اترك تعليقا, اترك ردا, اترك رد, اكتب تعليقا, لا توجد تعليقات, commentaires, # commentaires, commentaires #, vos réactions, réactions, vos commentaires, laisser un commentaire, ajouter un commentaire, réagir, comentarios, # comentarios, deja un comentario, dejar un comentario, комментарии, # комментариев, # комментария, # комментарий, комментарии #, оставить комментарий, добавить комментарий
  has: comments are closed, accepting comments on this article, email address will not be published, لن يتم نشر عنوان بريدك, log in to comment, regístrate para comentar, connectez vous pour commenter

tags : tags
  class: tags, taglist, tag-list, tagcloud, tag-cloud, post-tags, keywords, topics, labels, post-labels, etiquetas, hashtags, tax-category, categories
  line: tags, topics, keywords, filed under, الوسوم, وسوم, كلمات مفتاحية, الكلمات المفتاحية, كلمات دلالية, mots clés, étiquettes, thèmes, etiquetas, archivado en, temas, теги, метки, ключевые слова
  starts: filed under, الوسوم, كلمات مفتاحية, الكلمات المفتاحية, كلمات دلالية, mots clés, archivado en, теги

newsletter : newsletter
  class: newsletter, newsletters, signup, sign-up, subscribe, subscription, subscriptions, suscripcion, suscribete, abonnement, mailing, mailing-list, mailchimp, inread, inscription, push-notification, app-download, survey, poll
  starts: our standards, sign up for, sign up to, subscribe to our, subscribe now, join our, follow us, download our app, get our, get the latest, تابعونا, تابعنا على, اشترك في, اشتركوا في, حمل تطبيق, لمتابعة آخر الأخبار, لمتابعة اخر الاخبار, انضموا إلى, انضم إلى قناتنا, suivez nous, inscrivez vous, abonnez vous, recevez, síguenos, suscríbete, suscríbase, puede seguir a, únete a, подписывайтесь, подпишитесь, читайте нас, следите за
  has: our newsletter, our newsletters, our free newsletter, free newsletters, straight to your inbox, in your inbox, to your inbox, our whatsapp channel, our telegram channel, النشرة البريدية, نشرتنا البريدية, تابعونا على, قناتنا على, مجموعتنا على, على غوغل نيوز, على جوجل نيوز, notre newsletter, notre lettre d'information, chaîne whatsapp, nuestro boletín, nuestra newsletter, nuestro canal de, наш телеграм канал, наш telegram канал, нашем телеграм канале, нашем telegram канале

consent : consent
  role: dialog, alertdialog
  tag: dialog, amp-consent, amp-user-notification
  class: cookie, cookies, gdpr, consent, didomi, onetrust, cmp, qc-cmp, sp-message, tcf, privacy-notice, modal, popup, pop-up, lightbox
  has: this website uses cookies, this site uses cookies, we use cookies, use some essential cookies, accept all cookies, يستخدم هذا الموقع ملفات تعريف, نستخدم ملفات تعريف, يستخدم موقعنا ملفات تعريف, ce site utilise des cookies, nous utilisons des cookies, utilise des traceurs, usamos cookies, utilizamos cookies, сайт использует файлы cookie, мы используем файлы cookie, мы используем cookie

paywall : paywall
  class: paywall-barrier, paywall-prompt, paywall-message, paywall-overlay, paywall-wall, paywall-box, barrier, regwall, meter-wall, subscribe-wall, piano-offer, metered-message, gate-message
  starts: to continue reading, subscribe to continue, subscribe to read, already a subscriber, لمواصلة القراءة, لمتابعة القراءة, il vous reste, article réservé aux abonnés, la suite est réservée, déjà abonné, contenido exclusivo para, para seguir leyendo, чтобы читать дальше
  has: you have run out of free articles, create a free account to, this article is for subscribers, this content is for subscribers, est réservé à nos abonnés, réservé aux abonnés, contenido exclusivo para suscriptores, hazte suscriptor, añadir otro usuario a tu suscripción, доступно только подписчикам, هذا المحتوى للمشتركين

author : author
  class: author-bio, about-author, aboutauthor, author-box, authorbox, author-card, author-info, author-description, author-profile, author-about, bio, tagline, about-the-author, contributor, contributors
  starts: about the author, عن الكاتب, نبذة عن الكاتب, à propos de l'auteur, sobre el autor, об авторе

byline : byline
  tag: address
  class: byline, by-line, author, authors, auteur, autor, writer, write-by, writeby, meta, post-meta, metadata, article-meta, article-info, article-information, article-dates, post-info, post-details-meta, info-author, posted, posted-on, publish-date, published-date, date-published, published-on, pubdate, submitted, timestamp, time, date, dates, datetime, fecha, datum, reading-time, read-time, view-count, views-count, post-views, meta-views, signature, firma, article-time, entry-time, news-date, newsdate, story-date, crayon, infos, byline-section, credits-author
  line: قراءة # دقائق, # دقائق, # min read, # minute read, reading time # min, temps de lecture # min, время чтения # мин, # просмотров, # مشاهدة, # views
  starts: temps de lecture, reading time, وقت القراءة, مدة القراءة, tiempo de lectura, время чтения

caption : caption
  tag: figcaption
  class: caption, captions, figcaption, legende, legenda, image-caption, photo-caption, img-caption, img-desc, img-title, image-title, image-description, image-credit, media-description, media-caption, photo-credit, photo-author, image-author, main-image-author, credit, credits, pie-foto, pie, pie-de-foto, photographer, gallery, fotogaleria-slide, slide, slideshow, gallery-caption, amp-caption, wp-caption-text
  starts: photo by, photograph by, file photo, image courtesy, photo courtesy, фото, صورة من الأرشيف, صورة أرشيفية, تصوير

footer : footer
  tag: footer
  role: contentinfo
  class: footer, foot, colophon, copyright, legal, pied, pie-pagina, bottom-bar, bas-de-page, page-footer, site-footer, mentions-legales
  has: all rights reserved, جميع الحقوق محفوظة, كل الحقوق محفوظة, tous droits réservés, todos los derechos reservados, все права защищены

aside : aside
  tag: aside
  role: complementary
  name: widget, widgets
  class: sidebar, side-bar, aside, widget-area, sidebar-widget, sidebars, rightbar, right-rail, rail, weather, weather-widget, horoscope, feedback, typo, correction-form, factbox-disabled

hidden : hidden
  name: hidden, hide, d-none, is-hidden, invisible, visually-hidden, visuallyhidden, sr-only, screen-reader-text, screen-reader, assistive-text, element-invisible, show-for-sr, u-hidden, off-screen, offscreen
