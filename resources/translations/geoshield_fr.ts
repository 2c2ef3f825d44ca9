<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GeoShield</source>
        <translation>À propos de GeoShield</translation>
    </message>
    <message>
        <source>It changes photos a little, so that programs which guess where a photo was taken go wrong, and removes GPS and all other tags.</source>
        <translation>Il change un peu les photos, pour que les programmes qui devinent le lieu d&apos;une photo se trompent, et retire le GPS et toutes les autres données.</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Ce qui a été testé</translation>
    </message>
    <message>
        <source>The pattern, the budget and the read-back of every saved file, on drawn street scenes with judges that took no part in making the pattern, and the removal of tags on real files of many cameras. The figures and the commands that print them are in the README.</source>
        <translation>Le motif, son budget et la relecture de chaque fichier enregistré, sur des scènes de rue dessinées avec des juges qui n&apos;ont pas pris part au motif, et le retrait des données sur de vrais fichiers de nombreux appareils. Les chiffres et les commandes qui les impriment sont dans le README.</translation>
    </message>
    <message>
        <source>What is not promised</source>
        <translation>Ce qui n&apos;est pas promis</translation>
    </message>
    <message>
        <source>Text, landmarks and other things that people recognise stay visible to people, unless you cover them. Other and future models may still find the place. &apos;Protected&apos; means that an independent locator was right before and is wrong after; &apos;Applied, not tested&apos; that none was asked. The built-in models are a demonstration and protect no real photo.</source>
        <translation>Textes, monuments et autres choses que des personnes reconnaissent leur restent visibles, sauf si vous les couvrez. D&apos;autres modèles, et les futurs, trouveront peut-être le lieu. « Protégée » veut dire qu&apos;un devineur indépendant avait raison avant et a tort après ; « Appliquée, non testée », qu&apos;aucun n&apos;a été interrogé. Les modèles intégrés sont une démonstration et ne protègent aucune vraie photo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Plus tôt</translation>
    </message>
    <message>
        <source>Move the selected photos up in the queue</source>
        <translation>Remonter les photos choisies dans la file</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>P&amp;lus tard</translation>
    </message>
    <message>
        <source>Move the selected photos down in the queue</source>
        <translation>Descendre les photos choisies dans la file</translation>
    </message>
    <message>
        <source>Take out of the &amp;queue</source>
        <translation>Retirer de la &amp;file</translation>
    </message>
    <message>
        <source>The photos stay in the library, ready</source>
        <translation>Les photos restent prêtes dans la bibliothèque</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Do the selected photos once more</source>
        <translation>Traiter encore une fois les photos choisies</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Montrer le &amp;fichier</translation>
    </message>
    <message>
        <source>Open the folder that the result lies in</source>
        <translation>Ouvrir le dossier où se trouve le résultat</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>&amp;Pourquoi cela a échoué</translation>
    </message>
    <message>
        <source>Message, advice and details</source>
        <translation>Message, conseil et détails</translation>
    </message>
    <message>
        <source>&amp;Split view</source>
        <translation>Vue &amp;partagée</translation>
    </message>
    <message>
        <source>Before left, after right of a handle that can be dragged</source>
        <translation>Avant à gauche, après à droite d&apos;une poignée à déplacer</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>Côte à &amp;côte</translation>
    </message>
    <message>
        <source>Both pictures at the same place and zoom</source>
        <translation>Les deux images au même endroit et au même zoom</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Différence</translation>
    </message>
    <message>
        <source>What was changed, amplified; grey is no change</source>
        <translation>Ce qui a été changé, amplifié ; gris : aucun changement</translation>
    </message>
    <message>
        <source>&amp;Whole photo</source>
        <translation>Photo &amp;entière</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Montrer toute la photo</translation>
    </message>
    <message>
        <source>&amp;Real size</source>
        <translation>Taille &amp;réelle</translation>
    </message>
    <message>
        <source>Show one pixel of the photo on one of the screen</source>
        <translation>Un pixel de la photo sur un pixel de l&apos;écran</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>Photo &amp;précédente</translation>
    </message>
    <message>
        <source>Show the photo before</source>
        <translation>Montrer la photo d&apos;avant</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Photo &amp;suivante</translation>
    </message>
    <message>
        <source>Show the photo after</source>
        <translation>Montrer la photo d&apos;après</translation>
    </message>
    <message>
        <source>E&amp;xport selected</source>
        <translation>E&amp;xporter la sélection</translation>
    </message>
    <message>
        <source>Write the selected protected photos into the output folder</source>
        <translation>Écrire les photos protégées choisies dans le dossier de sortie</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Show the exported file in the file manager</source>
        <translation>Montrer le fichier exporté dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Review a&amp;gain</source>
        <translation>&amp;Revoir</translation>
    </message>
    <message>
        <source>Change what was decided about this photo</source>
        <translation>Changer ce qui a été décidé pour cette photo</translation>
    </message>
    <message>
        <source>Hold to see the photo before</source>
        <translation>Maintenir pour voir la photo avant</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Déplacer la poignée</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Déplacer la photo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every photo that is shown</source>
        <translation>Sélectionner toutes les photos montrées</translation>
    </message>
    <message>
        <source>&amp;Find ...</source>
        <translation>&amp;Chercher …</translation>
    </message>
    <message>
        <source>Show only photos with this in their name</source>
        <translation>Ne montrer que les photos dont le nom contient ceci</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <source>See what the photo gives away, and decide</source>
        <translation>Voir ce que la photo révèle, et décider</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>&amp;Comparer avant et après</translation>
    </message>
    <message>
        <source>Look at the result beside the photo</source>
        <translation>Regarder le résultat à côté de la photo</translation>
    </message>
    <message>
        <source>&amp;Accept all that was found</source>
        <translation>&amp;Accepter tout ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Take what was found as it is; the photos are then ready</source>
        <translation>Prendre tel quel ce qui a été trouvé ; les photos sont alors prêtes</translation>
    </message>
    <message>
        <source>&amp;Protect these</source>
        <translation>&amp;Protéger celles-ci</translation>
    </message>
    <message>
        <source>Make the pattern for the selected photos</source>
        <translation>Faire le motif pour les photos choisies</translation>
    </message>
    <message>
        <source>&amp;Export these</source>
        <translation>&amp;Exporter celles-ci</translation>
    </message>
    <message>
        <source>Write the selected results with the last settings</source>
        <translation>Écrire les résultats choisis avec les derniers réglages</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder encore</translation>
    </message>
    <message>
        <source>Find anew what tells the place</source>
        <translation>Chercher à nouveau ce qui révèle le lieu</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
        <source>Keep the photos in the list, but do nothing with them</source>
        <translation>Garder les photos dans la liste, sans rien leur faire</translation>
    </message>
    <message>
        <source>Reset &amp;decisions</source>
        <translation>Ré&amp;initialiser les décisions</translation>
    </message>
    <message>
        <source>Go back to what was found; the photos need review again</source>
        <translation>Revenir à ce qui a été trouvé ; les photos sont de nouveau à examiner</translation>
    </message>
    <message>
        <source>Open the folder that the photo lies in</source>
        <translation>Ouvrir le dossier où se trouve la photo</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Take the photos off this list; the files stay</source>
        <translation>Retirer les photos de cette liste ; les fichiers restent</translation>
    </message>
    <message>
        <source>&amp;Accept element</source>
        <translation>&amp;Accepter l&apos;élément</translation>
    </message>
    <message>
        <source>Protect the selected element</source>
        <translation>Protéger l&apos;élément choisi</translation>
    </message>
    <message>
        <source>Re&amp;ject element</source>
        <translation>&amp;Rejeter l&apos;élément</translation>
    </message>
    <message>
        <source>Leave the selected element as it is</source>
        <translation>Laisser l&apos;élément choisi tel quel</translation>
    </message>
    <message>
        <source>Accept a&amp;ll elements</source>
        <translation>Accepter &amp;tous les éléments</translation>
    </message>
    <message>
        <source>Accept every element of the selected photos</source>
        <translation>Accepter chaque élément des photos choisies</translation>
    </message>
    <message>
        <source>&amp;New box</source>
        <translation>&amp;Nouveau cadre</translation>
    </message>
    <message>
        <source>Draw a box around something that tells the place</source>
        <translation>Tracer un cadre autour de quelque chose qui révèle le lieu</translation>
    </message>
    <message>
        <source>&amp;Blur, mosaic or fill</source>
        <translation>&amp;Flou, mosaïque ou remplissage</translation>
    </message>
    <message>
        <source>Next treatment of the selected element: pattern, blur, mosaic, fill</source>
        <translation>Traitement suivant de l&apos;élément choisi : motif, flou, mosaïque, remplissage</translation>
    </message>
    <message>
        <source>Re&amp;name element</source>
        <translation>Re&amp;nommer l&apos;élément</translation>
    </message>
    <message>
        <source>Give the selected element another name</source>
        <translation>Donner un autre nom à l&apos;élément choisi</translation>
    </message>
    <message>
        <source>&amp;Same for all photos</source>
        <translation>&amp;Pareil pour toutes les photos</translation>
    </message>
    <message>
        <source>Decide alike wherever an element has this name</source>
        <translation>Décider de même partout où un élément porte ce nom</translation>
    </message>
    <message>
        <source>&amp;Done, next photo</source>
        <translation>&amp;Fini, photo suivante</translation>
    </message>
    <message>
        <source>This photo is reviewed; show the next one that is not</source>
        <translation>Cette photo est examinée ; montrer la prochaine qui ne l&apos;est pas</translation>
    </message>
    <message>
        <source>&amp;Leave photo out</source>
        <translation>&amp;Laisser la photo de côté</translation>
    </message>
    <message>
        <source>Take the selected photos out of the run, or in again</source>
        <translation>Laisser les photos choisies de côté, ou les reprendre</translation>
    </message>
    <message>
        <source>&amp;As found</source>
        <translation>&amp;Comme trouvé</translation>
    </message>
    <message>
        <source>Drop your changes of this photo and begin with what was found</source>
        <translation>Abandonner vos changements sur cette photo et repartir de ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Next box, previous box</source>
        <translation>Cadre suivant, cadre précédent</translation>
    </message>
    <message>
        <source>Move the selected box; with Ctrl by ten; without a box move the photo</source>
        <translation>Déplacer le cadre choisi ; avec Ctrl par dix ; sans cadre, la photo</translation>
    </message>
    <message>
        <source>Make the selected box smaller or larger</source>
        <translation>Réduire ou agrandir le cadre choisi</translation>
    </message>
    <message>
        <source>Delete the selected element</source>
        <translation>Supprimer l&apos;élément choisi</translation>
    </message>
    <message>
        <source>No box selected; end drawing</source>
        <translation>Aucun cadre choisi ; fin du tracé</translation>
    </message>
    <message>
        <source>Accept or reject in the list</source>
        <translation>Accepter ou rejeter dans la liste</translation>
    </message>
    <message>
        <source>Add &amp;photos ...</source>
        <translation>Ajouter des &amp;photos …</translation>
    </message>
    <message>
        <source>Choose photos to protect</source>
        <translation>Choisir des photos à protéger</translation>
    </message>
    <message>
        <source>Add a &amp;folder ...</source>
        <translation>Ajouter un &amp;dossier …</translation>
    </message>
    <message>
        <source>Choose a folder and all in it</source>
        <translation>Choisir un dossier et tout son contenu</translation>
    </message>
    <message>
        <source>P&amp;aste files</source>
        <translation>C&amp;oller des fichiers</translation>
    </message>
    <message>
        <source>Add files that were copied elsewhere</source>
        <translation>Ajouter des fichiers copiés ailleurs</translation>
    </message>
    <message>
        <source>Output &amp;folder ...</source>
        <translation>Dossier de &amp;sortie …</translation>
    </message>
    <message>
        <source>Choose where results go</source>
        <translation>Choisir où vont les résultats</translation>
    </message>
    <message>
        <source>Open output folder</source>
        <translation>Ouvrir le dossier de sortie</translation>
    </message>
    <message>
        <source>Show the finished files</source>
        <translation>Montrer les fichiers finis</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close GeoShield; everything is remembered</source>
        <translation>Fermer GeoShield ; tout est retenu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Reprendre la dernière décision</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>Protect all that is &amp;ready</source>
        <translation>Protéger tout ce qui est &amp;prêt</translation>
    </message>
    <message>
        <source>Make the pattern for everything that is ready</source>
        <translation>Faire le motif pour tout ce qui est prêt</translation>
    </message>
    <message>
        <source>&amp;Export all</source>
        <translation>Tout &amp;exporter</translation>
    </message>
    <message>
        <source>Everything ready goes out with the last settings</source>
        <translation>Tout ce qui est prêt sort avec les derniers réglages</translation>
    </message>
    <message>
        <source>&amp;Try failed ones again</source>
        <translation>&amp;Réessayer les échecs</translation>
    </message>
    <message>
        <source>Do every failed photo once more</source>
        <translation>Traiter encore une fois chaque photo en échec</translation>
    </message>
    <message>
        <source>Look at &amp;new photos</source>
        <translation>Regarder les &amp;nouvelles photos</translation>
    </message>
    <message>
        <source>Find what tells the place in the new photos</source>
        <translation>Chercher dans les nouvelles photos ce qui révèle le lieu</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Stand still, and go on when pressed again</source>
        <translation>S&apos;arrêter un moment, et reprendre en appuyant encore</translation>
    </message>
    <message>
        <source>Stop &amp;after this</source>
        <translation>Arrêter &amp;après celle-ci</translation>
    </message>
    <message>
        <source>Finish the photo in work, then stop; the rest waits</source>
        <translation>Finir la photo en cours, puis s&apos;arrêter ; le reste attend</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stop at once; finished photos are kept</source>
        <translation>S&apos;arrêter tout de suite ; les photos finies sont gardées</translation>
    </message>
    <message>
        <source>Free the &amp;GPU now</source>
        <translation>Libérer le &amp;GPU maintenant</translation>
    </message>
    <message>
        <source>Stop, and give back the memory that models take on the graphics card</source>
        <translation>S&apos;arrêter et rendre la mémoire que les modèles prennent sur la carte graphique</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Ce que révèle chaque photo</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>The queue and where results go</source>
        <translation>La file et où vont les résultats</translation>
    </message>
    <message>
        <source>&amp;Set-up</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Models, helpers, privacy, language</source>
        <translation>Modèles, aides, vie privée, langue</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Toutes les touches de cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Log and diagnostics</source>
        <translation>&amp;Journal et diagnostic</translation>
    </message>
    <message>
        <source>What happened, without names of files</source>
        <translation>Ce qui s&apos;est passé, sans noms de fichiers</translation>
    </message>
    <message>
        <source>&amp;About GeoShield</source>
        <translation>&amp;À propos de GeoShield</translation>
    </message>
    <message>
        <source>What was tested and what is not promised</source>
        <translation>Ce qui a été testé et ce qui n&apos;est pas promis</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>How the window looks and behaves</source>
        <translation>L&apos;aspect et la conduite de la fenêtre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Protect only photos that I have reviewed</source>
        <translation>Ne protéger que les photos que j&apos;ai examinées</translation>
    </message>
    <message>
        <source>Tell me when a run has ended and I am elsewhere</source>
        <translation>Me prévenir quand un travail est fini et que je suis ailleurs</translation>
    </message>
    <message>
        <source>Keep the computer awake while photos are worked on</source>
        <translation>Garder l&apos;ordinateur éveillé pendant le travail sur les photos</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Est-ce que tout marche ?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Question en cours …</translation>
    </message>
    <message>
        <source>Something needed is missing.</source>
        <translation>Quelque chose de nécessaire manque.</translation>
    </message>
    <message>
        <source>Everything that is needed works.</source>
        <translation>Tout le nécessaire marche.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>CloudSection</name>
    <message>
        <source>A describer over the internet, by choice</source>
        <translation>Un descripteur par internet, au choix</translation>
    </message>
    <message>
        <source>GeoShield works without it. If you choose GPT-4o under Descriptions, you are asked before each run, and nothing is sent until you agree.</source>
        <translation>GeoShield marche sans lui. Si vous choisissez GPT-4o sous Descriptions, on vous demande avant chaque travail, et rien n&apos;est envoyé avant votre accord.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key of your account there</source>
        <translation>Clé de votre compte là-bas</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>This is what would be sent:</source>
        <translation>Voici ce qui serait envoyé :</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>Il n&apos;y a pas de fichiers dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{n} of these are not files on this computer; save them first.</source>
        <translation>{n} d&apos;entre eux ne sont pas des fichiers de cet ordinateur ; enregistrez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>Choose where results go</source>
        <translation>Choisir où vont les résultats</translation>
    </message>
    <message>
        <source>There is no folder {name} yet.</source>
        <translation>Il n&apos;y a pas encore de dossier {name}.</translation>
    </message>
    <message>
        <source>Nothing is ready to be exported.</source>
        <translation>Rien n&apos;est prêt à être exporté.</translation>
    </message>
    <message>
        <source>Send these photos away to be described?</source>
        <translation>Envoyer ces photos pour les faire décrire ?</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Les envoyer</translation>
    </message>
    <message>
        <source>Nothing was sent. The photos wait as New.</source>
        <translation>Rien n&apos;a été envoyé. Les photos attendent comme Nouvelles.</translation>
    </message>
    <message>
        <source>The models are let go as soon as the present step is done.</source>
        <translation>Les modèles sont libérés dès que l&apos;étape en cours est finie.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Difference, amplified {factor} times</source>
        <translation>Différence, amplifiée {factor} fois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>DescriptionBox</name>
    <message>
        <source>Take the place names out</source>
        <translation>Retirer les noms de lieux</translation>
    </message>
    <message>
        <source>This names a place and would be held on to: {names}</source>
        <translation>Ceci nomme un lieu et serait conservé : {names}</translation>
    </message>
</context>
<context>
    <name>DescriptionEdit</name>
    <message>
        <source>Description of the photo</source>
        <translation>Description de la photo</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The selected photo</source>
        <translation>La photo choisie</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>{n} photos selected</source>
        <translation>{n} photos choisies</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Aucune photo choisie</translation>
    </message>
    <message>
        <source>What you choose below is done to all of them, and undone in one step.</source>
        <translation>Ce que vous choisissez ci-dessous vaut pour toutes, et s&apos;annule en une étape.</translation>
    </message>
    <message>
        <source>Select a photo to see what is known about it.</source>
        <translation>Choisissez une photo pour voir ce qu&apos;on en sait.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Dans l&apos;image</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>GeoShield is still working.</source>
        <translation>GeoShield travaille encore.</translation>
    </message>
    <message>
        <source>Finished photos are kept; the rest waits for the next start. Originals are untouched.</source>
        <translation>Les photos finies sont gardées ; le reste attend le prochain démarrage. Les originaux sont intacts.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{n} of the results are only demonstrations.</source>
        <translation>{n} des résultats ne sont que des démonstrations.</translation>
    </message>
    <message>
        <source>The built-in models know drawn scenes; on real photos the pattern protects nothing. GPS and other tags are removed all the same. They are left out unless you want them.</source>
        <translation>Les modèles intégrés connaissent des scènes dessinées ; sur de vraies photos le motif ne protège rien. Le GPS et les autres données sont retirés malgré tout. Ils restent ici, sauf si vous les voulez.</translation>
    </message>
    <message>
        <source>Export them too</source>
        <translation>Les exporter aussi</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>There are files in this folder.</source>
        <translation>Il y a des fichiers dans ce dossier.</translation>
    </message>
    <message>
        <source>{folder}
What shall happen where a name is taken? This is asked only once.</source>
        <translation>{folder}
Que faire quand un nom est déjà pris ? Ceci n&apos;est demandé qu&apos;une fois.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Donner un numéro</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DragButton</name>
    <message>
        <source>Drag the file out</source>
        <translation>Faire glisser le fichier</translation>
    </message>
    <message>
        <source>Export it first; then its file can be dragged from here.</source>
        <translation>Exportez-la d&apos;abord ; son fichier pourra alors être glissé d&apos;ici.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Set strength</source>
        <translation>Régler la force</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>ElementDelegate</name>
    <message>
        <source>Name of the element</source>
        <translation>Nom de l&apos;élément</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Elements that tell the place</source>
        <translation>Éléments qui révèlent le lieu</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>The folder {name} is not there any more.</source>
        <translation>Le dossier {name} n&apos;est plus là.</translation>
    </message>
    <message>
        <source>{n} in the queue</source>
        <translation>{n} dans la file</translation>
    </message>
    <message>
        <source>{n} ready to be exported</source>
        <translation>{n} prêtes à être exportées</translation>
    </message>
    <message>
        <source>{n} demonstrations, which are left out unless you say so</source>
        <translation>{n} démonstrations, laissées ici sauf avis contraire</translation>
    </message>
    <message>
        <source>{n} exported</source>
        <translation>{n} exportées</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} en échec</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Encore environ {time}.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nothing is in the queue. Review photos, then press Protect.</source>
        <translation>Rien n&apos;est dans la file. Examinez des photos, puis appuyez sur Protéger.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Close these hints</source>
        <translation>Fermer ces conseils</translation>
    </message>
    <message>
        <source>Step {n} of 4: {title}</source>
        <translation>Étape {n} sur 4 : {title}</translation>
    </message>
    <message>
        <source>Compare it with the photo, then write it to your folder. Its place tags are gone.</source>
        <translation>Comparez-la avec la photo, puis écrivez-la dans votre dossier. Ses données de lieu sont parties.</translation>
    </message>
    <message>
        <source>It is called Demonstration, because the built-in models know drawn scenes only. Place tags are removed all the same.</source>
        <translation>On l&apos;appelle Démonstration, car les modèles intégrés ne connaissent que des scènes dessinées. Les données de lieu sont retirées malgré tout.</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <translation>Comparer et exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The pattern is made and the tags are removed. The original stays as it is.</source>
        <translation>Le motif est fait et les données sont retirées. L&apos;original reste tel quel.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>See what the photo gives away, keep what is right, drop what is not.</source>
        <translation>Voyez ce que la photo révèle, gardez ce qui est juste, rejetez le reste.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>GeoShield looks for tags, signs, buildings and more that tell the place.</source>
        <translation>GeoShield cherche données, enseignes, bâtiments et autres choses qui révèlent le lieu.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>That was the whole way</source>
        <translation>C&apos;était tout le chemin</translation>
    </message>
    <message>
        <source>To protect real photos, fetch the real models. Set-up says how large they are.</source>
        <translation>Pour protéger de vraies photos, chargez les vrais modèles. Les réglages disent leur taille.</translation>
    </message>
    <message>
        <source>Get the real models</source>
        <translation>Charger les vrais modèles</translation>
    </message>
    <message>
        <source>Drop more photos whenever you like.</source>
        <translation>Déposez d&apos;autres photos quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Looking for photos ... {n} so far</source>
        <translation>Recherche de photos … {n} pour l&apos;instant</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>Le dossier n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Protected photos are shown here, before and after.</source>
        <translation>Les photos protégées se voient ici, avant et après.</translation>
    </message>
    <message>
        <source>Opening ...</source>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Clignoter</translation>
    </message>
    <message>
        <source>Hold to see the photo before</source>
        <translation>Maintenir pour voir la photo avant</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Taille réelle</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Dans la file</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finies</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>No photo here fits.</source>
        <translation>Aucune photo ne convient ici.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>The folder {name} is not there any more.</source>
        <translation>Le dossier {name} n&apos;est plus là.</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Force</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Comme toutes les autres</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The photo as it changes</source>
        <translation>La photo pendant qu&apos;elle change</translation>
    </message>
    <message>
        <source>The first preview comes with the first steps.</source>
        <translation>Le premier aperçu vient avec les premières étapes.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Loss, step by step</source>
        <translation>Perte, étape par étape</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log and diagnostics</source>
        <translation>Journal et diagnostic</translation>
    </message>
    <message>
        <source>Asking the system ...</source>
        <translation>On interroge le système …</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Names of files, folders and places are left out.</source>
        <translation>Les noms de fichiers, dossiers et lieux sont omis.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>{n} photos are done.</source>
        <translation>{n} photos sont finies.</translation>
    </message>
    <message>
        <source>{n} failed; GeoShield says why.</source>
        <translation>{n} en échec ; GeoShield dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Dossiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>makes the pattern</source>
        <translation>fait le motif</translation>
    </message>
    <message>
        <source>finds elements</source>
        <translation>trouve les éléments</translation>
    </message>
    <message>
        <source>tightens boxes</source>
        <translation>resserre les cadres</translation>
    </message>
    <message>
        <source>guesses the place, to test the result</source>
        <translation>devine le lieu, pour tester le résultat</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>half fetched</source>
        <translation>chargé à moitié</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>here, not checked</source>
        <translation>présent, non vérifié</translation>
    </message>
    <message>
        <source>here</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>modifié sur le disque</translation>
    </message>
</context>
<context>
    <name>ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models that protect real photos</source>
        <translation>Des modèles qui protègent de vraies photos</translation>
    </message>
    <message>
        <source>They are fetched once, checked, and then work without the internet. Without them everything can be tried, but the result is only a demonstration.</source>
        <translation>Ils sont chargés une fois, vérifiés, puis marchent sans internet. Sans eux tout peut être essayé, mais le résultat n&apos;est qu&apos;une démonstration.</translation>
    </message>
    <message>
        <source>Models that make the pattern</source>
        <translation>Modèles qui font le motif</translation>
    </message>
    <message>
        <source>Get the recommended models</source>
        <translation>Charger les modèles recommandés</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Work with</source>
        <translation>Travailler avec</translation>
    </message>
    <message>
        <source>Change ...</source>
        <translation>Changer …</translation>
    </message>
    <message>
        <source>the real ones as soon as they are here</source>
        <translation>les vrais dès qu&apos;ils sont là</translation>
    </message>
    <message>
        <source>the recommended ones</source>
        <translation>les recommandés</translation>
    </message>
    <message>
        <source>all of the paper&apos;s (slow without a graphics card)</source>
        <translation>tous ceux de l&apos;article (lents sans carte graphique)</translation>
    </message>
    <message>
        <source>the built-in demonstration</source>
        <translation>la démonstration intégrée</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Gardés dans {folder}</translation>
    </message>
    <message>
        <source>The recommended models are here.</source>
        <translation>Les modèles recommandés sont là.</translation>
    </message>
    <message>
        <source>{size} to fetch, about {time} on a line of 50 Mbit/s. A stop loses nothing.</source>
        <translation>{size} à charger, environ {time} avec 50 Mbit/s. Un arrêt ne perd rien.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Asking for {name} ...</source>
        <translation>On demande {name} …</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name} : {done} sur {total}</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>{name} is as it was published.</source>
        <translation>{name} est tel qu&apos;il a été publié.</translation>
    </message>
    <message>
        <source>{name} is damaged; get it again.</source>
        <translation>{name} est abîmé ; chargez-le encore.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name} ?</translation>
    </message>
    <message>
        <source>It can be fetched again: {size}.</source>
        <translation>Il peut être rechargé : {size}.</translation>
    </message>
    <message>
        <source>Choose a folder for models</source>
        <translation>Choisir un dossier pour les modèles</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{n} added</source>
        <translation>{n} ajoutées</translation>
    </message>
    <message>
        <source>{n} unsupported</source>
        <translation>{n} non prises en charge</translation>
    </message>
    <message>
        <source>{n} already there</source>
        <translation>{n} déjà là</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>{n} illisibles</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Il n&apos;y a rien à ajouter.</translation>
    </message>
</context>
<context>
    <name>OllamaSection</name>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Who describes the photos</source>
        <translation>Qui décrit les photos</translation>
    </message>
    <message>
        <source>A good description says what a photo shows without its place, and names what tells it. The built-in describer always works; LLaVA in Ollama sees more and stays on this computer.</source>
        <translation>Une bonne description dit ce que montre une photo sans son lieu, et nomme ce qui le révèle. Le descripteur intégré marche toujours ; LLaVA dans Ollama voit plus et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Describer</source>
        <translation>Descripteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Ollama when it is ready, else the built-in one</source>
        <translation>Ollama quand il est prêt, sinon l&apos;intégré</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>l&apos;intégré</translation>
    </message>
    <message>
        <source>GPT-4o, over the internet</source>
        <translation>GPT-4o, par internet</translation>
    </message>
    <message>
        <source>Describe with</source>
        <translation>Décrire avec</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Question en cours …</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Start Ollama</source>
        <translation>Démarrer Ollama</translation>
    </message>
    <message>
        <source>Get LLaVA (4.7 GB)</source>
        <translation>Charger LLaVA (4,7 Go)</translation>
    </message>
    <message>
        <source>Starting Ollama ...</source>
        <translation>Ollama démarre …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Describing</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Looking for what tells the place</source>
        <translation>Recherche de ce qui révèle le lieu</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photo with boxes</source>
        <translation>Photo avec cadres</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Opening ...</source>
        <translation>Ouverture …</translation>
    </message>
    <message>
        <source>No photo to review.</source>
        <translation>Aucune photo à examiner.</translation>
    </message>
    <message>
        <source>Drag around it; or press N again for a box that the arrow keys move. Esc ends this.</source>
        <translation>Tracez autour ; ou appuyez encore sur N pour un cadre que les flèches déplacent. Échap termine.</translation>
    </message>
    <message>
        <source>my box</source>
        <translation>mon cadre</translation>
    </message>
    <message>
        <source>Another program has changed this photo since it was looked at; its boxes may not fit.</source>
        <translation>Un autre programme a changé cette photo depuis ; ses cadres ne conviennent peut-être plus.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>PlacingForm</name>
    <message>
        <source>Edit photos before protecting them: every change afterwards weakens the pattern.</source>
        <translation>Retouchez les photos avant de les protéger : tout changement ensuite affaiblit le motif.</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>Par exemple {name}</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Mon propre choix</translation>
    </message>
    <message>
        <source>JPEG, PNG where it is transparent</source>
        <translation>JPEG, PNG si transparente</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>Donner un numéro au nouveau fichier</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>Laisser la photo de côté</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Remplacer l&apos;ancien fichier</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>Keep date and camera</source>
        <translation>Garder date et appareil</translation>
    </message>
    <message>
        <source>Keep artist and copyright</source>
        <translation>Garder auteur et droits</translation>
    </message>
    <message>
        <source>Fields: {name} {index:4} {date} {random} {preset} {destination}</source>
        <translation>Champs : {name} {index:4} {date} {random} {preset} {destination}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Qualité JPEG</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Quand un nom est pris</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Change ...</source>
        <translation>Changer …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Hardly visible, quick; helps least.</source>
        <translation>À peine visible, rapide ; aide le moins.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>The usual choice: a faint pattern that is hard to see.</source>
        <translation>Le choix habituel : un motif léger, difficile à voir.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>A pattern you may notice in flat areas such as sky; takes about twice as long.</source>
        <translation>Un motif visible peut-être dans les surfaces unies comme le ciel ; prend environ deux fois plus de temps.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Loading ...</source>
        <translation>Chargement …</translation>
    </message>
    <message>
        <source>No preview for this kind of file.</source>
        <translation>Pas d&apos;aperçu pour ce genre de fichier.</translation>
    </message>
</context>
<context>
    <name>Primary</name>
    <message>
        <source>Stopping ...</source>
        <translation>Arrêt …</translation>
    </message>
    <message>
        <source>Protect {n}</source>
        <translation>Protéger {n}</translation>
    </message>
    <message>
        <source>Make the pattern for everything that is ready</source>
        <translation>Faire le motif pour tout ce qui est prêt</translation>
    </message>
    <message>
        <source>Export {n}</source>
        <translation>Exporter {n}</translation>
    </message>
    <message>
        <source>Write the finished photos with the last settings</source>
        <translation>Écrire les photos finies avec les derniers réglages</translation>
    </message>
    <message>
        <source>Show what is being done</source>
        <translation>Montrer ce qui se fait</translation>
    </message>
    <message>
        <source>{done} of {total} ...</source>
        <translation>{done} sur {total} …</translation>
    </message>
    <message>
        <source>Looking at {n}</source>
        <translation>{n} regardées</translation>
    </message>
    <message>
        <source>Review {n}</source>
        <translation>Examiner {n}</translation>
    </message>
    <message>
        <source>See what each photo gives away</source>
        <translation>Voir ce que révèle chaque photo</translation>
    </message>
    <message>
        <source>Look at {n}</source>
        <translation>Regarder {n}</translation>
    </message>
    <message>
        <source>Find what tells the place in the new photos</source>
        <translation>Chercher dans les nouvelles photos ce qui révèle le lieu</translation>
    </message>
    <message>
        <source>Only demonstrations: you are asked before they are written</source>
        <translation>Seulement des démonstrations : on vous demande avant de les écrire</translation>
    </message>
    <message>
        <source>Try {n} again</source>
        <translation>Réessayer {n}</translation>
    </message>
    <message>
        <source>Photos that failed</source>
        <translation>Photos en échec</translation>
    </message>
    <message>
        <source>Open output folder</source>
        <translation>Ouvrir le dossier de sortie</translation>
    </message>
    <message>
        <source>Show the finished files</source>
        <translation>Montrer les fichiers finis</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Choose photos to protect</source>
        <translation>Choisir des photos à protéger</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>What GeoShield remembers</source>
        <translation>Ce que GeoShield retient</translation>
    </message>
    <message>
        <source>The list, what was found, your decisions and lossless results stay in a folder of your account that others cannot read, so that you can go on after a restart. Nothing of it leaves this computer.</source>
        <translation>La liste, ce qui a été trouvé, vos décisions et les résultats sans perte restent dans un dossier de votre compte que d&apos;autres ne peuvent lire, pour que vous puissiez continuer après un redémarrage. Rien n&apos;en quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Oublier après</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de soi-même</translation>
    </message>
    <message>
        <source>&amp;Forget after</source>
        <translation>&amp;Oublier après</translation>
    </message>
    <message>
        <source>Remove thumbnails</source>
        <translation>Retirer les miniatures</translation>
    </message>
    <message>
        <source>Forget everything ...</source>
        <translation>Tout oublier …</translation>
    </message>
    <message>
        <source>They take {size}, and are made again when they are needed.</source>
        <translation>Elles prennent {size}, et sont refaites au besoin.</translation>
    </message>
    <message>
        <source>{n} thumbnails were removed.</source>
        <translation>{n} miniatures ont été retirées.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Tout oublier ?</translation>
    </message>
    <message>
        <source>The list, what was found, your decisions and lossless results are deleted. Your photos and the files that you exported stay.</source>
        <translation>La liste, ce qui a été trouvé, vos décisions et les résultats sans perte sont effacés. Vos photos et les fichiers exportés restent.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Forgotten: {n} things.</source>
        <translation>Oubliées : {n} choses.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>step {n} of {total}</source>
        <translation>étape {n} sur {total}</translation>
    </message>
    <message>
        <source>photo {n} of {total}</source>
        <translation>photo {n} sur {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>Photos finies</translation>
    </message>
    <message>
        <source>Stopping as soon as the present step or photo is done ...</source>
        <translation>Arrêt dès que l&apos;étape ou la photo en cours est finie …</translation>
    </message>
    <message>
        <source>Paused. {what}</source>
        <translation>En pause. {what}</translation>
    </message>
    <message>
        <source>Loading the models ...</source>
        <translation>Chargement des modèles …</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistrée sous {name}</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Exportée auparavant</translation>
    </message>
    <message>
        <source>Ready to be exported</source>
        <translation>Prête à être exportée</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Charger les modèles</translation>
    </message>
    <message>
        <source>Choose a folder for models</source>
        <translation>Choisir un dossier pour les modèles</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Start Ollama</source>
        <translation>Démarrer Ollama</translation>
    </message>
    <message>
        <source>Get the helper model</source>
        <translation>Charger le modèle d&apos;aide</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Worked against</source>
        <translation>Modèles combattus</translation>
    </message>
    <message>
        <source>No independent locator was asked where this is.</source>
        <translation>Aucun devineur indépendant n&apos;a été interrogé sur le lieu.</translation>
    </message>
    <message>
        <source>Other models may still find it.</source>
        <translation>D&apos;autres modèles peuvent encore le trouver.</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Où elle a été prise</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>{km} km off</source>
        <translation>à {km} km</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>sûr à {percent} %</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>aucun lieu</translation>
    </message>
    <message>
        <source>Kept privately without loss, not yet exported.</source>
        <translation>Gardée en privé sans perte, pas encore exportée.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Asked where it is</source>
        <translation>Interrogés sur le lieu</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>Le fichier enregistré</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Qui a été interrogé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Aucune photo</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>architecture</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>monument</translation>
    </message>
    <message>
        <source>plants</source>
        <translation>plantes</translation>
    </message>
    <message>
        <source>vehicle or plate</source>
        <translation>véhicule ou plaque</translation>
    </message>
    <message>
        <source>street furniture</source>
        <translation>mobilier urbain</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>relief</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>found by the detector</source>
        <translation>trouvé par le détecteur</translation>
    </message>
    <message>
        <source>found by the text reader</source>
        <translation>trouvé par le lecteur de texte</translation>
    </message>
    <message>
        <source>found by the encoders</source>
        <translation>trouvé par les encodeurs</translation>
    </message>
    <message>
        <source>drawn by you</source>
        <translation>tracé par vous</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stays readable for people; models are misled.</source>
        <translation>Reste lisible pour les personnes ; les modèles sont égarés.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Washed out; shapes and colours stay.</source>
        <translation>Délavé ; formes et couleurs restent.</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaïque</translation>
    </message>
    <message>
        <source>Large squares instead of detail.</source>
        <translation>De grands carrés au lieu de détails.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Painted over with one colour: nothing is left to see.</source>
        <translation>Recouvert d&apos;une couleur : il ne reste rien à voir.</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>sûr à {percent} %</translation>
    </message>
    <message>
        <source>not found yet: select it, press N and draw it</source>
        <translation>pas encore trouvé : choisissez-le, appuyez sur N et tracez-le</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>The name of the file or folder tells it too: {names}</source>
        <translation>Le nom du fichier ou du dossier le révèle aussi : {names}</translation>
    </message>
    <message>
        <source>No tag of the file tells the place.</source>
        <translation>Aucune donnée du fichier ne révèle le lieu.</translation>
    </message>
    <message>
        <source>{km} km from {town}, {country}</source>
        <translation>À {km} km de {town}, {country}</translation>
    </message>
    <message>
        <source>%n other tag(s): camera, date and the like</source>
        <translation>%n autres données : appareil, date et semblables</translation>
    </message>
    <message>
        <source>Removed from the protected copy: {what}</source>
        <translation>Retiré de la copie protégée : {what}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed.</source>
        <translation>
            <numerusform>%n photo changée.</numerusform>
            <numerusform>%n photos changées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Nouveau cadre</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Fini, suivante</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>All photos are reviewed.</source>
        <translation>Toutes les photos sont examinées.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Parties des réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tous les dossiers</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>This photo tells</source>
        <translation>Cette photo révèle</translation>
    </message>
    <message>
        <source>Why it needs a look</source>
        <translation>Pourquoi il faut y regarder</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>What stays: the description</source>
        <translation>Ce qui reste : la description</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Regardée</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finies</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégée</translation>
    </message>
    <message>
        <source>Applied, not tested</source>
        <translation>Appliquée, non testée</translation>
    </message>
    <message>
        <source>Weaker than asked</source>
        <translation>Plus faible que demandé</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>{n} of 255 levels at most</source>
        <translation>{n} niveaux sur 255 au plus</translation>
    </message>
    <message>
        <source>known after the first photo</source>
        <translation>connu après la première photo</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>see the pattern on a part of it below</source>
        <translation>voyez le motif sur un extrait ci-dessous</translation>
    </message>
    <message>
        <source>not seen without comparing</source>
        <translation>invisible sans comparer</translation>
    </message>
    <message>
        <source>hard to see</source>
        <translation>difficile à voir</translation>
    </message>
    <message>
        <source>seen in flat areas such as sky</source>
        <translation>visible dans les surfaces unies comme le ciel</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>{percent} % of this photo is flat</source>
        <translation>{percent} % de cette photo sont unis</translation>
    </message>
</context>
<context>
    <name>StrengthDesk</name>
    <message>
        <source>Photos are in work; try it when they are done.</source>
        <translation>Des photos sont en cours ; essayez quand elles sont finies.</translation>
    </message>
    <message>
        <source>Trying the pattern on a part of this photo ...</source>
        <translation>Essai du motif sur un extrait de cette photo …</translation>
    </message>
</context>
<context>
    <name>StrengthPanel</name>
    <message>
        <source>Numbers and preview</source>
        <translation>Chiffres et aperçu</translation>
    </message>
    <message>
        <source>Largest change in levels</source>
        <translation>Plus grand changement en niveaux</translation>
    </message>
    <message>
        <source>As for all photos</source>
        <translation>Comme pour toutes les photos</translation>
    </message>
    <message>
        <source>Use for all photos</source>
        <translation>Utiliser pour toutes les photos</translation>
    </message>
    <message>
        <source>Show the pattern on a part</source>
        <translation>Montrer le motif sur un extrait</translation>
    </message>
    <message>
        <source>A part of the photo without and with the pattern</source>
        <translation>Un extrait de la photo sans et avec le motif</translation>
    </message>
    <message>
        <source>For this photo alone.</source>
        <translation>Pour cette photo seulement.</translation>
    </message>
    <message>
        <source>As for all photos.</source>
        <translation>Comme pour toutes les photos.</translation>
    </message>
    <message>
        <source>Working it out ...</source>
        <translation>Calcul en cours …</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encodeurs</translation>
    </message>
    <message>
        <source>Time on this machine</source>
        <translation>Temps sur cet ordinateur</translation>
    </message>
    <message>
        <source>How visible on this photo</source>
        <translation>Visibilité sur cette photo</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>{n} photos: {parts}</source>
        <translation>{n} photos : {parts}</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Accept element</source>
        <translation>Accepter l&apos;élément</translation>
    </message>
    <message>
        <source>Reject element</source>
        <translation>Rejeter l&apos;élément</translation>
    </message>
    <message>
        <source>Accept all elements</source>
        <translation>Accepter tous les éléments</translation>
    </message>
    <message>
        <source>Rename element</source>
        <translation>Renommer l&apos;élément</translation>
    </message>
    <message>
        <source>Treat by {how}</source>
        <translation>Traiter par {how}</translation>
    </message>
    <message>
        <source>Move or resize box</source>
        <translation>Déplacer ou redimensionner le cadre</translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation>Tracer un cadre</translation>
    </message>
    <message>
        <source>Delete element</source>
        <translation>Supprimer l&apos;élément</translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Pareil pour toutes</translation>
    </message>
    <message>
        <source>Change strength</source>
        <translation>Changer la force</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examinée</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Comme trouvé</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Déposez ici des photos ou des dossiers</translation>
    </message>
    <message>
        <source>or press Ctrl+V for files that you copied</source>
        <translation>ou Ctrl+V pour des fichiers copiés</translation>
    </message>
    <message>
        <source>Choose photos ...</source>
        <translation>Choisir des photos …</translation>
    </message>
    <message>
        <source>Choose a folder ...</source>
        <translation>Choisir un dossier …</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Essayer avec un exemple</translation>
    </message>
    <message>
        <source>GeoShield shows what each photo gives away: tags, signs, buildings. You decide.</source>
        <translation>GeoShield montre ce que révèle chaque photo : données, enseignes, bâtiments. Vous décidez.</translation>
    </message>
    <message>
        <source>It adds a faint pattern that misleads programs which guess places, and removes GPS and other tags.</source>
        <translation>Il ajoute un motif léger qui égare les programmes devinant les lieux, et retire le GPS et les autres données.</translation>
    </message>
</context>
<context>
    <name>WishBar</name>
    <message>
        <source>As added</source>
        <translation>Dans l&apos;ordre d&apos;ajout</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>{total} photos</source>
        <translation>{total} photos</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only the demonstration models are here. They know drawn street scenes and protect no real photo; GPS and other tags are removed from real photos all the same.</source>
        <translation>Seuls les modèles de démonstration sont là. Ils connaissent des scènes de rue dessinées et ne protègent aucune vraie photo ; le GPS et les autres données sont retirés des vraies photos malgré tout.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your originals are never changed.</source>
        <translation>Rien ne quitte cet ordinateur. Vos originaux ne sont jamais changés.</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Étape {n} sur {total}</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{hours} h {n} min</source>
        <translation>{hours} h {n} min</translation>
    </message>
    <message>
        <source>{n} of 255 levels</source>
        <translation>{n} niveaux sur 255</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Plus grand changement</translation>
    </message>
    <message>
        <source>Average change</source>
        <translation>Changement moyen</translation>
    </message>
    <message>
        <source>Likeness, PSNR</source>
        <translation>Ressemblance, PSNR</translation>
    </message>
    <message>
        <source>Likeness, SSIM</source>
        <translation>Ressemblance, SSIM</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Données retirées</translation>
    </message>
    <message>
        <source>Tags left</source>
        <translation>Données restantes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Asked: {name}</source>
        <translation>Interrogé : {name}</translation>
    </message>
    <message>
        <source>before: {before}; after: {after}</source>
        <translation>avant : {before} ; après : {after}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>a refusé</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>aucun lieu</translation>
    </message>
    <message>
        <source>The file says where it was taken: GPS {where}.</source>
        <translation>Le fichier dit où la photo a été prise : GPS {where}.</translation>
    </message>
    <message>
        <source>The file has tags that tell the place: {names}.</source>
        <translation>Le fichier a des données qui révèlent le lieu : {names}.</translation>
    </message>
    <message>
        <source>No tag of the file tells the place.</source>
        <translation>Aucune donnée du fichier ne révèle le lieu.</translation>
    </message>
    <message>
        <source>The file has no tags.</source>
        <translation>Le fichier n&apos;a aucune donnée.</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>rien de particulier</translation>
    </message>
    <message>
        <source>there were none</source>
        <translation>il n&apos;y en avait pas</translation>
    </message>
    <message>
        <source>{n} ({place} told the place)</source>
        <translation>{n} (dont {place} révélaient le lieu)</translation>
    </message>
    <message>
        <source>({n} km off)</source>
        <translation>(à {n} km)</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world</source>
        <translation>Carte du monde</translation>
    </message>
</context>
</TS>
