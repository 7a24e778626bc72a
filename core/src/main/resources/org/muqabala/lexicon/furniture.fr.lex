# Page furniture in French; the keys are explained in furniture.ar.lex.
menu : navigation
  line: accueil, menu, rechercher, recherche, se connecter, connexion, s'inscrire, qui sommes-nous, contact, contactez-nous, plan du site, mentions légales, imprimer, écouter, écouter l'article, publicité, annonce, direct, en direct
  starts: accueil /, accueil >, accueil ›, accueil », vous êtes ici
  has: retour en haut, haut de page, aller au contenu, tous droits réservés, cliquez ici, politique de confidentialité, utilise des cookies
sections : navigation
  line: monde, international, politique, économie, sport, sports, culture, société, sciences, santé, opinions, afrique, europe, asie, amériques, proche-orient, moyen-orient, actualité, actualités, à la une, vidéo, vidéos, photos
related : related
  starts: lire aussi, lire également, à lire aussi, à lire également, lire la suite, lire plus, voir aussi, a lire aussi, pour aller plus loin, sur le même sujet, en savoir plus, à voir aussi
  tail: articles liés, articles similaires, sur le même sujet, à lire aussi, lire aussi, les plus lus, les plus consultés, dernières actualités, plus d'articles, vous aimerez aussi, dans la même rubrique, article précédent, article suivant, contenus sponsorisés, à lire ensuite, nos recommandations
share : share
  line: partager, partager l'article, partagez, envoyer, envoyer par mail, copier le lien, enregistrer, facebook, twitter
  starts: faites un don, soutenez-nous, soutenez notre, suivez-nous, abonnez-vous, partager sur, partagez sur, partager cet article, inscrivez-vous, recevez notre, recevez nos, téléchargez l'application
  has: notre newsletter, nos newsletters, notre lettre d'information, suivez-nous sur, notre chaîne whatsapp
comment : comment
  line: commentaires, # commentaires, # commentaire, commenter, réagir, aucun commentaire
  tail: commentaires, # commentaires, laisser un commentaire, réagissez
  starts: laisser un commentaire, ajouter un commentaire, votre adresse e-mail ne sera pas publiée, connectez-vous pour commenter
tags : tags
  label: mots-clés, mots clés, tags, étiquettes, thèmes, catégories, catégorie, rubrique
  line: mots-clés, mots clés
credit : credit
  label: photo, photos, crédit photo, crédits photo, crédit, crédits, source, sources, image, illustration, traduction, traduit par
  starts: crédit photo, photo d'illustration, photo d'archives
  agency: afp, agence france-presse, reuters, ap, associated press, agences, avec agences, avec afp, avec reuters, ats, belga, efe, tass, dépêches
reading-time : metadata
  line: lecture # min, lecture # minutes, temps de lecture # min, temps de lecture # minutes, # min de lecture, # minutes de lecture, # vues
  starts: temps de lecture
byline : metadata
  author: par, rédigé par, écrit par, auteur, article rédigé par
  label: publié, publié le, mis à jour, mis à jour le, modifié le, auteur, rédigé par, date, numéro
  starts: publié le, publié à, publiée le, mis à jour, mise à jour, modifié le, dernière mise à jour, rédigé par, article rédigé par, posté le
  word: publié, publiée, posté, mis, mise, à, jour, le, la, modifié, dernière, heure, heures, h, du, de, il, y, a, minutes, date, numéro, n, édition, et
outlets : metadata
  article: le, la, les
  outlet: journal, radio, agence, quotidien, courrier, gazette, dépêche, tribune, presse, hebdo
