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
        <translation>Textes, monuments et autres choses que des personnes reconnaissent leur restent visibles, sauf si vous les couvrez. D&apos;autres modèles, et les futurs, trouveront peut-être le lieu. «&#xa0;Protégée&#xa0;» veut dire qu&apos;un devineur indépendant avait raison avant et a tort après&#xa0;; «&#xa0;Appliquée, non testée&#xa0;», qu&apos;aucun n&apos;a été interrogé. Les modèles intégrés sont une démonstration et ne protègent aucune vraie photo.</translation>
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
        <source>The photos stay in the library, as they were before</source>
        <translation>Les photos restent dans la bibliothèque, comme elles étaient avant</translation>
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
        <translation>Ce qui a été changé, amplifié&#xa0;; gris&#xa0;: aucun changement</translation>
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
        <translation>Prendre tel quel ce qui a été trouvé&#xa0;; les photos sont alors prêtes</translation>
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
        <translation>Revenir à ce qui a été trouvé&#xa0;; les photos sont de nouveau à examiner</translation>
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
        <translation>Retirer les photos de cette liste&#xa0;; les fichiers restent</translation>
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
        <translation>Traitement suivant de l&apos;élément choisi&#xa0;: motif, flou, mosaïque, remplissage</translation>
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
        <translation>Cette photo est examinée&#xa0;; montrer la prochaine qui ne l&apos;est pas</translation>
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
        <translation>Déplacer le cadre choisi&#xa0;; avec Ctrl par dix&#xa0;; sans cadre, la photo</translation>
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
        <translation>Aucun cadre choisi&#xa0;; fin du tracé</translation>
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
        <source>Save a &amp;report ...</source>
        <translation>Enregistrer un &amp;rapport …</translation>
    </message>
    <message>
        <source>Write down what came of the photos, to be read in a browser</source>
        <translation>Écrire ce que sont devenues les photos, à lire dans un navigateur</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close GeoShield; everything is remembered</source>
        <translation>Fermer GeoShield&#xa0;; tout est mémorisé</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Annuler la dernière décision</translation>
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
        <translation>Finir la photo en cours, puis s&apos;arrêter&#xa0;; le reste attend</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stop at once; finished photos are kept</source>
        <translation>S&apos;arrêter tout de suite&#xa0;; les photos finies sont gardées</translation>
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
        <translation>Aspect et comportement de la fenêtre</translation>
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
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Who is asked where a protected photo was taken</source>
        <translation>À qui demander où une photo protégée a été prise</translation>
    </message>
    <message>
        <source>Afterwards models are asked where the picture seems to be from. Those on this computer are asked whenever they are ready. A model elsewhere is asked only if you choose it here, and you agree again before each run.</source>
        <translation>Ensuite on demande à des modèles d&apos;où l&apos;image semble venir. Ceux de cet ordinateur sont interrogés dès qu&apos;ils sont prêts. Un modèle ailleurs n&apos;est interrogé que si vous le choisissez ici, et votre accord est demandé de nouveau avant chaque travail.</translation>
    </message>
    <message>
        <source>Ask elsewhere, too</source>
        <translation>Interroger aussi ailleurs</translation>
    </message>
    <message>
        <source>Show it the unprotected photo, too, to compare before and after</source>
        <translation>Lui montrer aussi la photo non protégée, pour comparer avant et après</translation>
    </message>
    <message>
        <source>This is what would be sent:</source>
        <translation>Voici ce qui serait envoyé&#xa0;:</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Interrogation …</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{model}, over the internet</source>
        <translation>{model}, par internet</translation>
    </message>
    <message>
        <source>{model}, a cloud model of Ollama</source>
        <translation>{model}, un modèle en nuage d&apos;Ollama</translation>
    </message>
    <message>
        <source>Ollama on another computer</source>
        <translation>Ollama sur un autre ordinateur</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>More models can be fetched, which find elements or test the result.</source>
        <translation>D&apos;autres modèles peuvent être téléchargés&#xa0;: ils trouvent des éléments ou testent le résultat.</translation>
    </message>
    <message>
        <source>The models that protect real photos are not here yet: results are demonstrations.</source>
        <translation>Les modèles qui protègent de vraies photos ne sont pas encore là&#xa0;: les résultats sont des démonstrations.</translation>
    </message>
    <message>
        <source>{size} to fetch, once.</source>
        <translation>{size} à télécharger, une fois.</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Check</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Est-ce que tout marche&#xa0;?</translation>
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
        <translation>manquant</translation>
    </message>
</context>
<context>
    <name>CloudSection</name>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>A model over the internet, by choice</source>
        <translation>Un modèle par internet, au choix</translation>
    </message>
    <message>
        <source>GeoShield works without it. If you choose it under Descriptions or Checking, you are asked before each run, and nothing is sent until you agree. Any service that speaks OpenAI&apos;s language will do.</source>
        <translation>GeoShield marche sans lui. Si vous le choisissez sous Descriptions ou Vérification, on vous demande avant chaque travail, et rien n&apos;est envoyé avant votre accord. Tout service qui parle le langage d&apos;OpenAI convient.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
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
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odèle</translation>
    </message>
    <message>
        <source>This is what would be sent:</source>
        <translation>Voici ce qui serait envoyé&#xa0;:</translation>
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
        <translation>{n} d&apos;entre eux ne sont pas des fichiers de cet ordinateur&#xa0;; enregistrez-les d&apos;abord.</translation>
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
        <source>The report was saved as {name}.</source>
        <translation>Le rapport a été enregistré sous {name}.</translation>
    </message>
    <message>
        <source>The report was saved as {name}, but no browser could be opened.</source>
        <translation>Le rapport a été enregistré sous {name}, mais aucun navigateur n&apos;a pu être ouvert.</translation>
    </message>
    <message>
        <source>Nothing is ready to be exported.</source>
        <translation>Rien n&apos;est prêt à être exporté.</translation>
    </message>
    <message>
        <source>Nothing was sent. The photos wait as New.</source>
        <translation>Rien n&apos;a été envoyé. Les photos attendent comme Nouvelles.</translation>
    </message>
    <message>
        <source>Nothing is sent. Pictures are checked on this computer only.</source>
        <translation>Rien n&apos;est envoyé. Les images sont vérifiées sur cet ordinateur seulement.</translation>
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
    <name>Consent</name>
    <message>
        <source>The model that was to check the pictures cannot be asked</source>
        <translation>Le modèle qui devait vérifier les images ne peut pas être interrogé</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans lui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send these UNPROTECTED photos away to be located?</source>
        <translation>Envoyer ces photos NON PROTÉGÉES pour en faire deviner le lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Send these protected pictures away to be located?</source>
        <translation>Envoyer ces images protégées pour en faire deviner le lieu&#xa0;?</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Les envoyer</translation>
    </message>
    <message>
        <source>Send these photos away to be described?</source>
        <translation>Envoyer ces photos pour les faire décrire&#xa0;?</translation>
    </message>
    <message>
        <source>Check on this computer only</source>
        <translation>Vérifier sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>How many photos: {n}.</source>
        <translation>Nombre de photos&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>This holds for the run that begins now and is not remembered.</source>
        <translation>Cela vaut pour le travail qui commence et n&apos;est pas retenu.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>DescriptionBox</name>
    <message>
        <source>Take the place names out</source>
        <translation>Retirer les noms de lieux</translation>
    </message>
    <message>
        <source>In English, which is what the models read.</source>
        <translation>En anglais, car c&apos;est ce que lisent les modèles.</translation>
    </message>
    <message>
        <source>This names a place and would be held on to: {names}</source>
        <translation>Ceci nomme un lieu et serait conservé&#xa0;: {names}</translation>
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
    <name>DestinationList</name>
    <message>
        <source>None ticked: one file at the photo&apos;s own size.</source>
        <translation>Rien de coché&#xa0;: un fichier à la taille de la photo.</translation>
    </message>
    <message>
        <source>{n} px on the long side</source>
        <translation>{n} px sur le grand côté</translation>
    </message>
    <message>
        <source>The photo keeps its size</source>
        <translation>La photo garde sa taille</translation>
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
        <source>The original</source>
        <translation>L&apos;original</translation>
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
        <translation>Les photos finies sont gardées&#xa0;; le reste attend le prochain démarrage. Les originaux sont intacts.</translation>
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
        <translation>Les modèles intégrés connaissent des scènes dessinées&#xa0;; sur de vraies photos le motif ne protège rien. Le GPS et les autres données sont retirés malgré tout. Ils restent ici, sauf si vous les voulez.</translation>
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
Que faire quand un nom est déjà pris&#xa0;? Ceci n&apos;est demandé qu&apos;une fois.</translation>
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
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
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
        <translation>Exportez-la d&apos;abord&#xa0;; son fichier pourra alors être glissé d&apos;ici.</translation>
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
    <name>Elements</name>
    <message>
        <source>acacia</source>
        <translation>acacia</translation>
    </message>
    <message>
        <source>advertising column</source>
        <translation>colonne d&apos;affichage</translation>
    </message>
    <message>
        <source>advertising pillar</source>
        <translation>colonne publicitaire</translation>
    </message>
    <message>
        <source>agave</source>
        <translation>agave</translation>
    </message>
    <message>
        <source>air conditioner on a wall</source>
        <translation>climatiseur sur un mur</translation>
    </message>
    <message>
        <source>alpine meadow</source>
        <translation>pré alpin</translation>
    </message>
    <message>
        <source>ambulance with lettering</source>
        <translation>ambulance avec inscription</translation>
    </message>
    <message>
        <source>amphitheatre</source>
        <translation>amphithéâtre</translation>
    </message>
    <message>
        <source>aqueduct</source>
        <translation>aqueduc</translation>
    </message>
    <message>
        <source>arcade</source>
        <translation>arcades</translation>
    </message>
    <message>
        <source>arched gate</source>
        <translation>porte en arc</translation>
    </message>
    <message>
        <source>arched windows</source>
        <translation>fenêtres en arc</translation>
    </message>
    <message>
        <source>art nouveau front</source>
        <translation>façade Art nouveau</translation>
    </message>
    <message>
        <source>auto rickshaw</source>
        <translation>rickshaw à moteur</translation>
    </message>
    <message>
        <source>autumn maples</source>
        <translation>érables d&apos;automne</translation>
    </message>
    <message>
        <source>badlands</source>
        <translation>terres ravinées</translation>
    </message>
    <message>
        <source>bakery sign</source>
        <translation>enseigne de boulangerie</translation>
    </message>
    <message>
        <source>balcony windows</source>
        <translation>fenêtres à balcon</translation>
    </message>
    <message>
        <source>bamboo</source>
        <translation>bambou</translation>
    </message>
    <message>
        <source>banana plant</source>
        <translation>bananier</translation>
    </message>
    <message>
        <source>bank sign</source>
        <translation>enseigne de banque</translation>
    </message>
    <message>
        <source>banknote</source>
        <translation>billet de banque</translation>
    </message>
    <message>
        <source>banner over a street</source>
        <translation>banderole au-dessus d&apos;une rue</translation>
    </message>
    <message>
        <source>baobab</source>
        <translation>baobab</translation>
    </message>
    <message>
        <source>bar sign</source>
        <translation>enseigne de bar</translation>
    </message>
    <message>
        <source>bare trees in snow</source>
        <translation>arbres nus sous la neige</translation>
    </message>
    <message>
        <source>baroque front</source>
        <translation>façade baroque</translation>
    </message>
    <message>
        <source>basalt gateway</source>
        <translation>porte de basalte</translation>
    </message>
    <message>
        <source>bascule bridge</source>
        <translation>pont basculant</translation>
    </message>
    <message>
        <source>bay window tower</source>
        <translation>tour à bow-windows</translation>
    </message>
    <message>
        <source>bay windows</source>
        <translation>bow-windows</translation>
    </message>
    <message>
        <source>bay with houses</source>
        <translation>baie avec des maisons</translation>
    </message>
    <message>
        <source>beech hedge</source>
        <translation>haie de hêtres</translation>
    </message>
    <message>
        <source>beer bottle with a label</source>
        <translation>bouteille de bière avec étiquette</translation>
    </message>
    <message>
        <source>bell tower</source>
        <translation>clocher</translation>
    </message>
    <message>
        <source>bell tower beside a church</source>
        <translation>clocher à côté d&apos;une église</translation>
    </message>
    <message>
        <source>bench of a special design</source>
        <translation>banc d&apos;une forme particulière</translation>
    </message>
    <message>
        <source>billboard</source>
        <translation>panneau d&apos;affichage</translation>
    </message>
    <message>
        <source>birch</source>
        <translation>bouleau</translation>
    </message>
    <message>
        <source>birch forest</source>
        <translation>forêt de bouleaux</translation>
    </message>
    <message>
        <source>birch tree</source>
        <translation>bouleau</translation>
    </message>
    <message>
        <source>black cab</source>
        <translation>taxi noir</translation>
    </message>
    <message>
        <source>black sand beach</source>
        <translation>plage de sable noir</translation>
    </message>
    <message>
        <source>blue post box</source>
        <translation>boîte aux lettres bleue</translation>
    </message>
    <message>
        <source>blue wooden doors</source>
        <translation>portes en bois bleues</translation>
    </message>
    <message>
        <source>boarding pass</source>
        <translation>carte d&apos;embarquement</translation>
    </message>
    <message>
        <source>bollard</source>
        <translation>borne</translation>
    </message>
    <message>
        <source>bougainvillea</source>
        <translation>bougainvillier</translation>
    </message>
    <message>
        <source>brick bell tower</source>
        <translation>clocher de briques</translation>
    </message>
    <message>
        <source>brick terraced house</source>
        <translation>maison mitoyenne en briques</translation>
    </message>
    <message>
        <source>brick tower with a crown</source>
        <translation>tour de briques à couronne</translation>
    </message>
    <message>
        <source>brick wall</source>
        <translation>mur de briques</translation>
    </message>
    <message>
        <source>bridge with towers</source>
        <translation>pont à tours</translation>
    </message>
    <message>
        <source>brownstone house</source>
        <translation>maison de grès brun</translation>
    </message>
    <message>
        <source>brutalist tower block</source>
        <translation>immeuble brutaliste</translation>
    </message>
    <message>
        <source>building</source>
        <translation>bâtiment</translation>
    </message>
    <message>
        <source>bungalow with a lawn</source>
        <translation>pavillon avec pelouse</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>bus destination display</source>
        <translation>affichage de destination d&apos;un bus</translation>
    </message>
    <message>
        <source>bus lane with writing</source>
        <translation>couloir de bus avec inscription</translation>
    </message>
    <message>
        <source>bus shelter</source>
        <translation>abribus</translation>
    </message>
    <message>
        <source>bus stop sign</source>
        <translation>panneau d&apos;arrêt de bus</translation>
    </message>
    <message>
        <source>cable bridge</source>
        <translation>pont à haubans</translation>
    </message>
    <message>
        <source>cable car</source>
        <translation>téléphérique</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>cactus</translation>
    </message>
    <message>
        <source>campaign poster</source>
        <translation>affiche électorale</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>canyon</source>
        <translation>canyon</translation>
    </message>
    <message>
        <source>car driving on the left</source>
        <translation>voiture roulant à gauche</translation>
    </message>
    <message>
        <source>cast iron lamp post</source>
        <translation>lampadaire en fonte</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>château</translation>
    </message>
    <message>
        <source>cathedral</source>
        <translation>cathédrale</translation>
    </message>
    <message>
        <source>cedar</source>
        <translation>cèdre</translation>
    </message>
    <message>
        <source>chairlift</source>
        <translation>télésiège</translation>
    </message>
    <message>
        <source>chalk cliffs</source>
        <translation>falaises de craie</translation>
    </message>
    <message>
        <source>checks pavement</source>
        <translation>trottoir à damier</translation>
    </message>
    <message>
        <source>cherry tree in bloom</source>
        <translation>cerisier en fleurs</translation>
    </message>
    <message>
        <source>chestnut tree</source>
        <translation>châtaignier</translation>
    </message>
    <message>
        <source>chimney with pots</source>
        <translation>cheminée à mitrons</translation>
    </message>
    <message>
        <source>church tower</source>
        <translation>clocher d&apos;église</translation>
    </message>
    <message>
        <source>cigarette packet</source>
        <translation>paquet de cigarettes</translation>
    </message>
    <message>
        <source>city bus</source>
        <translation>bus de ville</translation>
    </message>
    <message>
        <source>city gate</source>
        <translation>porte de la ville</translation>
    </message>
    <message>
        <source>city wall</source>
        <translation>rempart</translation>
    </message>
    <message>
        <source>clapboard house</source>
        <translation>maison à bardeaux</translation>
    </message>
    <message>
        <source>clay roof</source>
        <translation>toit d&apos;argile</translation>
    </message>
    <message>
        <source>clock tower</source>
        <translation>tour de l&apos;horloge</translation>
    </message>
    <message>
        <source>cluster of gothic spires</source>
        <translation>groupe de flèches gothiques</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>autocar</translation>
    </message>
    <message>
        <source>coat of arms</source>
        <translation>blason</translation>
    </message>
    <message>
        <source>cobbled street</source>
        <translation>rue pavée</translation>
    </message>
    <message>
        <source>coconut palm</source>
        <translation>cocotier</translation>
    </message>
    <message>
        <source>coin</source>
        <translation>pièce de monnaie</translation>
    </message>
    <message>
        <source>colonial building</source>
        <translation>bâtiment colonial</translation>
    </message>
    <message>
        <source>coloured onion domes</source>
        <translation>bulbes colorés</translation>
    </message>
    <message>
        <source>colourful house front</source>
        <translation>façade colorée</translation>
    </message>
    <message>
        <source>column with a golden angel</source>
        <translation>colonne à l&apos;ange doré</translation>
    </message>
    <message>
        <source>company logo</source>
        <translation>logo d&apos;entreprise</translation>
    </message>
    <message>
        <source>computer screen</source>
        <translation>écran d&apos;ordinateur</translation>
    </message>
    <message>
        <source>concrete apartment block</source>
        <translation>immeuble en béton</translation>
    </message>
    <message>
        <source>concrete tower with a pod</source>
        <translation>tour de béton à nacelle</translation>
    </message>
    <message>
        <source>concrete wall</source>
        <translation>mur de béton</translation>
    </message>
    <message>
        <source>construction site board</source>
        <translation>panneau de chantier</translation>
    </message>
    <message>
        <source>cooling tower</source>
        <translation>tour de refroidissement</translation>
    </message>
    <message>
        <source>coral reef</source>
        <translation>récif de corail</translation>
    </message>
    <message>
        <source>corn field</source>
        <translation>champ de maïs</translation>
    </message>
    <message>
        <source>cotton field</source>
        <translation>champ de coton</translation>
    </message>
    <message>
        <source>covered market</source>
        <translation>marché couvert</translation>
    </message>
    <message>
        <source>cowboy hat</source>
        <translation>chapeau de cow-boy</translation>
    </message>
    <message>
        <source>crash barrier</source>
        <translation>glissière de sécurité</translation>
    </message>
    <message>
        <source>crash barrier of concrete</source>
        <translation>muret de sécurité en béton</translation>
    </message>
    <message>
        <source>crater lake</source>
        <translation>lac de cratère</translation>
    </message>
    <message>
        <source>credit card</source>
        <translation>carte de crédit</translation>
    </message>
    <message>
        <source>crown of white ribs</source>
        <translation>couronne de nervures blanches</translation>
    </message>
    <message>
        <source>curved grey roof</source>
        <translation>toit gris courbe</translation>
    </message>
    <message>
        <source>curved temple roof</source>
        <translation>toit de temple courbe</translation>
    </message>
    <message>
        <source>cycle lane</source>
        <translation>piste cyclable</translation>
    </message>
    <message>
        <source>cycle rickshaw</source>
        <translation>cyclo-pousse</translation>
    </message>
    <message>
        <source>cypress</source>
        <translation>cyprès</translation>
    </message>
    <message>
        <source>cypress tree</source>
        <translation>cyprès</translation>
    </message>
    <message>
        <source>dam</source>
        <translation>barrage</translation>
    </message>
    <message>
        <source>dashed road line</source>
        <translation>ligne de route discontinue</translation>
    </message>
    <message>
        <source>date palm</source>
        <translation>palmier dattier</translation>
    </message>
    <message>
        <source>delivery scooter</source>
        <translation>scooter de livraison</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>dhow</source>
        <translation>boutre</translation>
    </message>
    <message>
        <source>diamonds pavement</source>
        <translation>trottoir à losanges</translation>
    </message>
    <message>
        <source>diploma on a wall</source>
        <translation>diplôme au mur</translation>
    </message>
    <message>
        <source>direction sign</source>
        <translation>panneau de direction</translation>
    </message>
    <message>
        <source>dome</source>
        <translation>dôme</translation>
    </message>
    <message>
        <source>double road line</source>
        <translation>double ligne de route</translation>
    </message>
    <message>
        <source>double-decker bus</source>
        <translation>bus à impériale</translation>
    </message>
    <message>
        <source>drained fields behind a dike</source>
        <translation>champs asséchés derrière une digue</translation>
    </message>
    <message>
        <source>drinking fountain</source>
        <translation>fontaine à boire</translation>
    </message>
    <message>
        <source>dry grass</source>
        <translation>herbe sèche</translation>
    </message>
    <message>
        <source>dry river bed</source>
        <translation>lit de rivière à sec</translation>
    </message>
    <message>
        <source>dry savanna</source>
        <translation>savane sèche</translation>
    </message>
    <message>
        <source>electric socket</source>
        <translation>prise électrique</translation>
    </message>
    <message>
        <source>elevated train</source>
        <translation>métro aérien</translation>
    </message>
    <message>
        <source>eucalyptus</source>
        <translation>eucalyptus</translation>
    </message>
    <message>
        <source>famous statue</source>
        <translation>statue célèbre</translation>
    </message>
    <message>
        <source>fan palm</source>
        <translation>palmier éventail</translation>
    </message>
    <message>
        <source>ferris wheel</source>
        <translation>grande roue</translation>
    </message>
    <message>
        <source>festival decoration</source>
        <translation>décoration de fête</translation>
    </message>
    <message>
        <source>fig tree</source>
        <translation>figuier</translation>
    </message>
    <message>
        <source>fir tree</source>
        <translation>sapin</translation>
    </message>
    <message>
        <source>fire escape</source>
        <translation>escalier de secours</translation>
    </message>
    <message>
        <source>fire hydrant</source>
        <translation>bouche d&apos;incendie</translation>
    </message>
    <message>
        <source>five tier pagoda</source>
        <translation>pagode à cinq étages</translation>
    </message>
    <message>
        <source>fjord</source>
        <translation>fjord</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>drapeau</translation>
    </message>
    <message>
        <source>flat acacia tree</source>
        <translation>acacia plat</translation>
    </message>
    <message>
        <source>flat cornice</source>
        <translation>corniche plate</translation>
    </message>
    <message>
        <source>flat roof</source>
        <translation>toit plat</translation>
    </message>
    <message>
        <source>flat roof with washing lines</source>
        <translation>toit plat avec cordes à linge</translation>
    </message>
    <message>
        <source>flat terrace</source>
        <translation>terrasse plate</translation>
    </message>
    <message>
        <source>flat topped mountain</source>
        <translation>montagne au sommet plat</translation>
    </message>
    <message>
        <source>fluted sandstone tower</source>
        <translation>tour de grès cannelée</translation>
    </message>
    <message>
        <source>football scarf</source>
        <translation>écharpe de football</translation>
    </message>
    <message>
        <source>fortress</source>
        <translation>forteresse</translation>
    </message>
    <message>
        <source>fountain with statues</source>
        <translation>fontaine à statues</translation>
    </message>
    <message>
        <source>four pierced spires</source>
        <translation>quatre flèches ajourées</translation>
    </message>
    <message>
        <source>front of azulejo tiles</source>
        <translation>façade d&apos;azulejos</translation>
    </message>
    <message>
        <source>front with balconies of iron</source>
        <translation>façade à balcons de fer</translation>
    </message>
    <message>
        <source>frozen sea</source>
        <translation>mer gelée</translation>
    </message>
    <message>
        <source>funicular</source>
        <translation>funiculaire</translation>
    </message>
    <message>
        <source>gabled dormer</source>
        <translation>lucarne à pignon</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>jardin</translation>
    </message>
    <message>
        <source>gasometer</source>
        <translation>gazomètre</translation>
    </message>
    <message>
        <source>geyser</source>
        <translation>geyser</translation>
    </message>
    <message>
        <source>give way sign</source>
        <translation>panneau cédez le passage</translation>
    </message>
    <message>
        <source>glacier</source>
        <translation>glacier</translation>
    </message>
    <message>
        <source>glass office front</source>
        <translation>façade de bureaux en verre</translation>
    </message>
    <message>
        <source>glass skyscraper</source>
        <translation>gratte-ciel de verre</translation>
    </message>
    <message>
        <source>golden dome</source>
        <translation>dôme doré</translation>
    </message>
    <message>
        <source>golden stupa</source>
        <translation>stupa doré</translation>
    </message>
    <message>
        <source>gondola</source>
        <translation>gondole</translation>
    </message>
    <message>
        <source>gothic front</source>
        <translation>façade gothique</translation>
    </message>
    <message>
        <source>graffiti</source>
        <translation>graffiti</translation>
    </message>
    <message>
        <source>grain silo</source>
        <translation>silo à grain</translation>
    </message>
    <message>
        <source>granite kerb</source>
        <translation>bordure de granit</translation>
    </message>
    <message>
        <source>gravel</source>
        <translation>gravier</translation>
    </message>
    <message>
        <source>green copper roof</source>
        <translation>toit de cuivre vert</translation>
    </message>
    <message>
        <source>green statue with a torch</source>
        <translation>statue verte à la torche</translation>
    </message>
    <message>
        <source>green taxi</source>
        <translation>taxi vert</translation>
    </message>
    <message>
        <source>grey dome with minarets</source>
        <translation>dôme gris à minarets</translation>
    </message>
    <message>
        <source>grid windows</source>
        <translation>fenêtres à grille</translation>
    </message>
    <message>
        <source>half-timbered house</source>
        <translation>maison à colombages</translation>
    </message>
    <message>
        <source>harbour crane</source>
        <translation>grue portuaire</translation>
    </message>
    <message>
        <source>heather</source>
        <translation>bruyère</translation>
    </message>
    <message>
        <source>hedgerow lane</source>
        <translation>chemin entre des haies</translation>
    </message>
    <message>
        <source>high-speed train</source>
        <translation>train à grande vitesse</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>collines</translation>
    </message>
    <message>
        <source>horse carriage</source>
        <translation>calèche</translation>
    </message>
    <message>
        <source>hospital sign</source>
        <translation>panneau d&apos;hôpital</translation>
    </message>
    <message>
        <source>hotel key card</source>
        <translation>carte-clé d&apos;hôtel</translation>
    </message>
    <message>
        <source>hotel sign</source>
        <translation>enseigne d&apos;hôtel</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>numéro de maison</translation>
    </message>
    <message>
        <source>house on stilts</source>
        <translation>maison sur pilotis</translation>
    </message>
    <message>
        <source>houseboat</source>
        <translation>péniche habitée</translation>
    </message>
    <message>
        <source>iron lattice tower</source>
        <translation>tour de fer en treillis</translation>
    </message>
    <message>
        <source>iron roof</source>
        <translation>toit de fer</translation>
    </message>
    <message>
        <source>island</source>
        <translation>île</translation>
    </message>
    <message>
        <source>ivy on a wall</source>
        <translation>lierre sur un mur</translation>
    </message>
    <message>
        <source>jacaranda</source>
        <translation>jacaranda</translation>
    </message>
    <message>
        <source>jeepney</source>
        <translation>jeepney</translation>
    </message>
    <message>
        <source>jungle</source>
        <translation>jungle</translation>
    </message>
    <message>
        <source>kei car</source>
        <translation>kei car</translation>
    </message>
    <message>
        <source>kerb with stripes</source>
        <translation>bordure rayée</translation>
    </message>
    <message>
        <source>kilt</source>
        <translation>kilt</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosque</translation>
    </message>
    <message>
        <source>lagoon</source>
        <translation>lagune</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>monument</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>paysage</translation>
    </message>
    <message>
        <source>larch</source>
        <translation>mélèze</translation>
    </message>
    <message>
        <source>lattice tower</source>
        <translation>tour en treillis</translation>
    </message>
    <message>
        <source>lavender field</source>
        <translation>champ de lavande</translation>
    </message>
    <message>
        <source>lawn</source>
        <translation>pelouse</translation>
    </message>
    <message>
        <source>leafy tree</source>
        <translation>arbre feuillu</translation>
    </message>
    <message>
        <source>letter with an address</source>
        <translation>lettre avec adresse</translation>
    </message>
    <message>
        <source>lettering on a van</source>
        <translation>inscription sur une camionnette</translation>
    </message>
    <message>
        <source>lettering on a window</source>
        <translation>inscription sur une vitre</translation>
    </message>
    <message>
        <source>licence plate</source>
        <translation>plaque d&apos;immatriculation</translation>
    </message>
    <message>
        <source>lighthouse</source>
        <translation>phare</translation>
    </message>
    <message>
        <source>limestone peak</source>
        <translation>piton calcaire</translation>
    </message>
    <message>
        <source>linked twin towers</source>
        <translation>tours jumelles reliées</translation>
    </message>
    <message>
        <source>local dish</source>
        <translation>plat local</translation>
    </message>
    <message>
        <source>log cabin</source>
        <translation>cabane en rondins</translation>
    </message>
    <message>
        <source>long shadows</source>
        <translation>ombres longues</translation>
    </message>
    <message>
        <source>longtail boat</source>
        <translation>bateau à longue queue</translation>
    </message>
    <message>
        <source>low dining table with cushions</source>
        <translation>table basse avec coussins</translation>
    </message>
    <message>
        <source>low tile roof</source>
        <translation>toit de tuiles bas</translation>
    </message>
    <message>
        <source>mango tree</source>
        <translation>manguier</translation>
    </message>
    <message>
        <source>mangroves</source>
        <translation>mangrove</translation>
    </message>
    <message>
        <source>manhole cover</source>
        <translation>plaque d&apos;égout</translation>
    </message>
    <message>
        <source>mansard roof</source>
        <translation>toit mansardé</translation>
    </message>
    <message>
        <source>map on a board</source>
        <translation>plan sur un panneau</translation>
    </message>
    <message>
        <source>map on a phone</source>
        <translation>carte sur un téléphone</translation>
    </message>
    <message>
        <source>marble temple</source>
        <translation>temple de marbre</translation>
    </message>
    <message>
        <source>market stall</source>
        <translation>étal de marché</translation>
    </message>
    <message>
        <source>mausoleum</source>
        <translation>mausolée</translation>
    </message>
    <message>
        <source>meadow</source>
        <translation>pré</translation>
    </message>
    <message>
        <source>medicine box</source>
        <translation>boîte de médicament</translation>
    </message>
    <message>
        <source>memorial plaque</source>
        <translation>plaque commémorative</translation>
    </message>
    <message>
        <source>menu board</source>
        <translation>ardoise de menu</translation>
    </message>
    <message>
        <source>metro entrance</source>
        <translation>entrée de métro</translation>
    </message>
    <message>
        <source>minaret</source>
        <translation>minaret</translation>
    </message>
    <message>
        <source>minibus</source>
        <translation>minibus</translation>
    </message>
    <message>
        <source>monastery</source>
        <translation>monastère</translation>
    </message>
    <message>
        <source>monkey puzzle tree</source>
        <translation>araucaria</translation>
    </message>
    <message>
        <source>monorail</source>
        <translation>monorail</translation>
    </message>
    <message>
        <source>monument</source>
        <translation>monument</translation>
    </message>
    <message>
        <source>moor</source>
        <translation>lande</translation>
    </message>
    <message>
        <source>mosaic pavement</source>
        <translation>pavement de mosaïque</translation>
    </message>
    <message>
        <source>mosque</source>
        <translation>mosquée</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>mousse</translation>
    </message>
    <message>
        <source>motorcycle taxi</source>
        <translation>moto-taxi</translation>
    </message>
    <message>
        <source>motorway sign</source>
        <translation>panneau d&apos;autoroute</translation>
    </message>
    <message>
        <source>mountain pass</source>
        <translation>col de montagne</translation>
    </message>
    <message>
        <source>mountains</source>
        <translation>montagnes</translation>
    </message>
    <message>
        <source>mud brick house</source>
        <translation>maison de briques crues</translation>
    </message>
    <message>
        <source>mural with words</source>
        <translation>fresque avec des mots</translation>
    </message>
    <message>
        <source>name badge</source>
        <translation>badge nominatif</translation>
    </message>
    <message>
        <source>neoclassical front with columns</source>
        <translation>façade néoclassique à colonnes</translation>
    </message>
    <message>
        <source>neon sign</source>
        <translation>enseigne au néon</translation>
    </message>
    <message>
        <source>newspaper box</source>
        <translation>distributeur de journaux</translation>
    </message>
    <message>
        <source>newspaper page</source>
        <translation>page de journal</translation>
    </message>
    <message>
        <source>no parking sign</source>
        <translation>panneau d&apos;interdiction de stationner</translation>
    </message>
    <message>
        <source>number on a race bib</source>
        <translation>numéro de dossard</translation>
    </message>
    <message>
        <source>oak</source>
        <translation>chêne</translation>
    </message>
    <message>
        <source>oasis</source>
        <translation>oasis</translation>
    </message>
    <message>
        <source>obelisk</source>
        <translation>obélisque</translation>
    </message>
    <message>
        <source>observation wheel</source>
        <translation>roue panoramique</translation>
    </message>
    <message>
        <source>oleander</source>
        <translation>laurier-rose</translation>
    </message>
    <message>
        <source>olive tree</source>
        <translation>olivier</translation>
    </message>
    <message>
        <source>onion dome</source>
        <translation>bulbe</translation>
    </message>
    <message>
        <source>opera house</source>
        <translation>opéra</translation>
    </message>
    <message>
        <source>orange tree with fruit</source>
        <translation>oranger avec des fruits</translation>
    </message>
    <message>
        <source>outside staircase</source>
        <translation>escalier extérieur</translation>
    </message>
    <message>
        <source>overhead wires</source>
        <translation>lignes aériennes</translation>
    </message>
    <message>
        <source>packet with a label</source>
        <translation>paquet avec étiquette</translation>
    </message>
    <message>
        <source>pagoda</source>
        <translation>pagode</translation>
    </message>
    <message>
        <source>palace</source>
        <translation>palais</translation>
    </message>
    <message>
        <source>pale gum tree</source>
        <translation>gommier pâle</translation>
    </message>
    <message>
        <source>palm beach</source>
        <translation>plage de palmiers</translation>
    </message>
    <message>
        <source>palm tree</source>
        <translation>palmier</translation>
    </message>
    <message>
        <source>paper screen door</source>
        <translation>porte coulissante en papier</translation>
    </message>
    <message>
        <source>parcel label</source>
        <translation>étiquette de colis</translation>
    </message>
    <message>
        <source>parking meter</source>
        <translation>parcmètre</translation>
    </message>
    <message>
        <source>parking sign</source>
        <translation>panneau de stationnement</translation>
    </message>
    <message>
        <source>parliament building</source>
        <translation>parlement</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>passeport</translation>
    </message>
    <message>
        <source>patterned pavement</source>
        <translation>pavement à motifs</translation>
    </message>
    <message>
        <source>pebble beach</source>
        <translation>plage de galets</translation>
    </message>
    <message>
        <source>pedestrian crossing sign</source>
        <translation>panneau de passage piéton</translation>
    </message>
    <message>
        <source>petrol station sign</source>
        <translation>enseigne de station-service</translation>
    </message>
    <message>
        <source>pharmacy sign</source>
        <translation>enseigne de pharmacie</translation>
    </message>
    <message>
        <source>pickup truck</source>
        <translation>pick-up</translation>
    </message>
    <message>
        <source>pier</source>
        <translation>jetée</translation>
    </message>
    <message>
        <source>pine forest</source>
        <translation>forêt de pins</translation>
    </message>
    <message>
        <source>pine tree</source>
        <translation>pin</translation>
    </message>
    <message>
        <source>pink cherry tree</source>
        <translation>cerisier rose</translation>
    </message>
    <message>
        <source>pink hotel dome</source>
        <translation>dôme d&apos;hôtel rose</translation>
    </message>
    <message>
        <source>plain pavement</source>
        <translation>trottoir uni</translation>
    </message>
    <message>
        <source>plane tree</source>
        <translation>platane</translation>
    </message>
    <message>
        <source>planetarium dome</source>
        <translation>dôme de planétarium</translation>
    </message>
    <message>
        <source>plaster wall</source>
        <translation>mur enduit</translation>
    </message>
    <message>
        <source>plate with a blue strip</source>
        <translation>plaque à bande bleue</translation>
    </message>
    <message>
        <source>police car</source>
        <translation>voiture de police</translation>
    </message>
    <message>
        <source>police motorcycle</source>
        <translation>moto de police</translation>
    </message>
    <message>
        <source>police sign</source>
        <translation>enseigne de police</translation>
    </message>
    <message>
        <source>poplar</source>
        <translation>peuplier</translation>
    </message>
    <message>
        <source>position of the sun</source>
        <translation>position du soleil</translation>
    </message>
    <message>
        <source>post box</source>
        <translation>boîte aux lettres</translation>
    </message>
    <message>
        <source>post van</source>
        <translation>camionnette de la poste</translation>
    </message>
    <message>
        <source>poster with text</source>
        <translation>affiche avec texte</translation>
    </message>
    <message>
        <source>power plug with two round pins</source>
        <translation>prise à deux fiches rondes</translation>
    </message>
    <message>
        <source>prefabricated panel block</source>
        <translation>immeuble préfabriqué</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>étiquette de prix</translation>
    </message>
    <message>
        <source>printed t-shirt</source>
        <translation>t-shirt imprimé</translation>
    </message>
    <message>
        <source>purple jacaranda</source>
        <translation>jacaranda violet</translation>
    </message>
    <message>
        <source>pylon</source>
        <translation>pylône</translation>
    </message>
    <message>
        <source>pyramid</source>
        <translation>pyramide</translation>
    </message>
    <message>
        <source>railway viaduct</source>
        <translation>viaduc ferroviaire</translation>
    </message>
    <message>
        <source>rainforest valley</source>
        <translation>vallée de forêt tropicale</translation>
    </message>
    <message>
        <source>rapeseed field in bloom</source>
        <translation>champ de colza en fleurs</translation>
    </message>
    <message>
        <source>recycling bin</source>
        <translation>bac de recyclage</translation>
    </message>
    <message>
        <source>red and white tower</source>
        <translation>tour rouge et blanche</translation>
    </message>
    <message>
        <source>red city bus</source>
        <translation>bus de ville rouge</translation>
    </message>
    <message>
        <source>red cycle lane</source>
        <translation>piste cyclable rouge</translation>
    </message>
    <message>
        <source>red earth</source>
        <translation>terre rouge</translation>
    </message>
    <message>
        <source>red giant wheel</source>
        <translation>grande roue rouge</translation>
    </message>
    <message>
        <source>red pillar box</source>
        <translation>boîte aux lettres rouge en colonne</translation>
    </message>
    <message>
        <source>red suspension bridge</source>
        <translation>pont suspendu rouge</translation>
    </message>
    <message>
        <source>red taxi</source>
        <translation>taxi rouge</translation>
    </message>
    <message>
        <source>red tile roof</source>
        <translation>toit de tuiles rouges</translation>
    </message>
    <message>
        <source>reeds</source>
        <translation>roseaux</translation>
    </message>
    <message>
        <source>reflection in a window</source>
        <translation>reflet dans une vitre</translation>
    </message>
    <message>
        <source>reflector post</source>
        <translation>balise réfléchissante</translation>
    </message>
    <message>
        <source>religious objects</source>
        <translation>objets religieux</translation>
    </message>
    <message>
        <source>restaurant sign</source>
        <translation>enseigne de restaurant</translation>
    </message>
    <message>
        <source>rhododendron</source>
        <translation>rhododendron</translation>
    </message>
    <message>
        <source>rice field</source>
        <translation>rizière</translation>
    </message>
    <message>
        <source>rickety lorry with paintings</source>
        <translation>vieux camion peint</translation>
    </message>
    <message>
        <source>road number sign</source>
        <translation>panneau de numéro de route</translation>
    </message>
    <message>
        <source>robe and headscarf</source>
        <translation>robe et foulard</translation>
    </message>
    <message>
        <source>rocky cliffs</source>
        <translation>falaises rocheuses</translation>
    </message>
    <message>
        <source>rocky shore</source>
        <translation>côte rocheuse</translation>
    </message>
    <message>
        <source>roller shutters</source>
        <translation>volets roulants</translation>
    </message>
    <message>
        <source>rolling hills</source>
        <translation>collines douces</translation>
    </message>
    <message>
        <source>roof with solar panels</source>
        <translation>toit à panneaux solaires</translation>
    </message>
    <message>
        <source>round arena of arches</source>
        <translation>arène ronde à arcades</translation>
    </message>
    <message>
        <source>round blue roofed temple</source>
        <translation>temple rond au toit bleu</translation>
    </message>
    <message>
        <source>round tower with a hat</source>
        <translation>tour ronde à chapeau</translation>
    </message>
    <message>
        <source>round tree</source>
        <translation>arbre rond</translation>
    </message>
    <message>
        <source>roundabout</source>
        <translation>rond-point</translation>
    </message>
    <message>
        <source>row of canal houses</source>
        <translation>rangée de maisons de canal</translation>
    </message>
    <message>
        <source>royal guard house</source>
        <translation>guérite royale</translation>
    </message>
    <message>
        <source>ruin</source>
        <translation>ruine</translation>
    </message>
    <message>
        <source>ruined arch</source>
        <translation>arc en ruine</translation>
    </message>
    <message>
        <source>salt flats</source>
        <translation>plaine de sel</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>sable</translation>
    </message>
    <message>
        <source>sand dunes</source>
        <translation>dunes de sable</translation>
    </message>
    <message>
        <source>sari</source>
        <translation>sari</translation>
    </message>
    <message>
        <source>sash windows</source>
        <translation>fenêtres à guillotine</translation>
    </message>
    <message>
        <source>school bus</source>
        <translation>bus scolaire</translation>
    </message>
    <message>
        <source>school sign</source>
        <translation>panneau d&apos;école</translation>
    </message>
    <message>
        <source>school uniform</source>
        <translation>uniforme scolaire</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>sea stack</source>
        <translation>pilier rocheux en mer</translation>
    </message>
    <message>
        <source>setts pavement</source>
        <translation>pavés</translation>
    </message>
    <message>
        <source>shingle roof</source>
        <translation>toit de bardeaux</translation>
    </message>
    <message>
        <source>shop sign</source>
        <translation>enseigne de magasin</translation>
    </message>
    <message>
        <source>shrine gate</source>
        <translation>portique de sanctuaire</translation>
    </message>
    <message>
        <source>shutter windows</source>
        <translation>fenêtres à volets</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>panneau</translation>
    </message>
    <message>
        <source>sign in arabic script</source>
        <translation>panneau en écriture arabe</translation>
    </message>
    <message>
        <source>sign in armenian letters</source>
        <translation>panneau en lettres arméniennes</translation>
    </message>
    <message>
        <source>sign in bengali script</source>
        <translation>panneau en écriture bengali</translation>
    </message>
    <message>
        <source>sign in cyrillic letters</source>
        <translation>panneau en lettres cyrilliques</translation>
    </message>
    <message>
        <source>sign in devanagari script</source>
        <translation>panneau en écriture devanagari</translation>
    </message>
    <message>
        <source>sign in georgian letters</source>
        <translation>panneau en lettres géorgiennes</translation>
    </message>
    <message>
        <source>sign in greek letters</source>
        <translation>panneau en lettres grecques</translation>
    </message>
    <message>
        <source>sign in hangul letters</source>
        <translation>panneau en hangul</translation>
    </message>
    <message>
        <source>sign in hebrew letters</source>
        <translation>panneau en lettres hébraïques</translation>
    </message>
    <message>
        <source>sign in kana letters</source>
        <translation>panneau en kana</translation>
    </message>
    <message>
        <source>sign in kanji characters</source>
        <translation>panneau en kanji</translation>
    </message>
    <message>
        <source>sign in khmer script</source>
        <translation>panneau en écriture khmère</translation>
    </message>
    <message>
        <source>sign in latin letters</source>
        <translation>panneau en lettres latines</translation>
    </message>
    <message>
        <source>sign in tamil script</source>
        <translation>panneau en écriture tamoule</translation>
    </message>
    <message>
        <source>sign in thai script</source>
        <translation>panneau en écriture thaïe</translation>
    </message>
    <message>
        <source>sign in two scripts</source>
        <translation>panneau en deux écritures</translation>
    </message>
    <message>
        <source>skyline</source>
        <translation>silhouette de ville</translation>
    </message>
    <message>
        <source>slabs pavement</source>
        <translation>dallage</translation>
    </message>
    <message>
        <source>slate roof</source>
        <translation>toit d&apos;ardoise</translation>
    </message>
    <message>
        <source>slim white pyramid tower</source>
        <translation>fine tour pyramidale blanche</translation>
    </message>
    <message>
        <source>snowy mountains</source>
        <translation>montagnes enneigées</translation>
    </message>
    <message>
        <source>solid road line</source>
        <translation>ligne de route continue</translation>
    </message>
    <message>
        <source>speed limit sign</source>
        <translation>panneau de limitation de vitesse</translation>
    </message>
    <message>
        <source>spiky aloe</source>
        <translation>aloès piquant</translation>
    </message>
    <message>
        <source>spire</source>
        <translation>flèche</translation>
    </message>
    <message>
        <source>sports scoreboard</source>
        <translation>tableau d&apos;affichage sportif</translation>
    </message>
    <message>
        <source>square red minaret</source>
        <translation>minaret rouge carré</translation>
    </message>
    <message>
        <source>stadium</source>
        <translation>stade</translation>
    </message>
    <message>
        <source>station name sign</source>
        <translation>panneau de nom de gare</translation>
    </message>
    <message>
        <source>statue on a column</source>
        <translation>statue sur une colonne</translation>
    </message>
    <message>
        <source>statue with open arms on a peak</source>
        <translation>statue aux bras ouverts sur un sommet</translation>
    </message>
    <message>
        <source>steam locomotive</source>
        <translation>locomotive à vapeur</translation>
    </message>
    <message>
        <source>steel arch bridge</source>
        <translation>pont en arc d&apos;acier</translation>
    </message>
    <message>
        <source>steep red roof</source>
        <translation>toit rouge pentu</translation>
    </message>
    <message>
        <source>steep roof</source>
        <translation>toit pentu</translation>
    </message>
    <message>
        <source>steep tiered roof</source>
        <translation>toit pentu à étages</translation>
    </message>
    <message>
        <source>steppe</source>
        <translation>steppe</translation>
    </message>
    <message>
        <source>stepped gable</source>
        <translation>pignon à redents</translation>
    </message>
    <message>
        <source>stepped needle skyscraper</source>
        <translation>gratte-ciel en aiguille à gradins</translation>
    </message>
    <message>
        <source>stepped roof</source>
        <translation>toit à gradins</translation>
    </message>
    <message>
        <source>stone arch bridge</source>
        <translation>pont de pierre en arc</translation>
    </message>
    <message>
        <source>stone cottage</source>
        <translation>maisonnette de pierre</translation>
    </message>
    <message>
        <source>stone pine</source>
        <translation>pin parasol</translation>
    </message>
    <message>
        <source>stone terrace of houses</source>
        <translation>rangée de maisons de pierre</translation>
    </message>
    <message>
        <source>stone wall</source>
        <translation>mur de pierre</translation>
    </message>
    <message>
        <source>stone wall along a road</source>
        <translation>mur de pierre le long d&apos;une route</translation>
    </message>
    <message>
        <source>stop sign</source>
        <translation>panneau stop</translation>
    </message>
    <message>
        <source>storm drain</source>
        <translation>bouche d&apos;égout</translation>
    </message>
    <message>
        <source>straw conical hat</source>
        <translation>chapeau conique en paille</translation>
    </message>
    <message>
        <source>street clock</source>
        <translation>horloge de rue</translation>
    </message>
    <message>
        <source>street food stand</source>
        <translation>stand de restauration de rue</translation>
    </message>
    <message>
        <source>street furniture</source>
        <translation>mobilier urbain</translation>
    </message>
    <message>
        <source>street lamp</source>
        <translation>réverbère</translation>
    </message>
    <message>
        <source>street name sign</source>
        <translation>plaque de rue</translation>
    </message>
    <message>
        <source>street sign</source>
        <translation>panneau de rue</translation>
    </message>
    <message>
        <source>stupa</source>
        <translation>stupa</translation>
    </message>
    <message>
        <source>sunflower field</source>
        <translation>champ de tournesols</translation>
    </message>
    <message>
        <source>supermarket sign</source>
        <translation>enseigne de supermarché</translation>
    </message>
    <message>
        <source>suspension bridge</source>
        <translation>pont suspendu</translation>
    </message>
    <message>
        <source>swamp</source>
        <translation>marais</translation>
    </message>
    <message>
        <source>synagogue</source>
        <translation>synagogue</translation>
    </message>
    <message>
        <source>table mountain</source>
        <translation>montagne tabulaire</translation>
    </message>
    <message>
        <source>tactile paving</source>
        <translation>dalles podotactiles</translation>
    </message>
    <message>
        <source>tall windows</source>
        <translation>hautes fenêtres</translation>
    </message>
    <message>
        <source>tangle of cables on a pole</source>
        <translation>enchevêtrement de câbles sur un poteau</translation>
    </message>
    <message>
        <source>taxi</source>
        <translation>taxi</translation>
    </message>
    <message>
        <source>tea plantation</source>
        <translation>plantation de thé</translation>
    </message>
    <message>
        <source>team shirt</source>
        <translation>maillot d&apos;équipe</translation>
    </message>
    <message>
        <source>telephone box</source>
        <translation>cabine téléphonique</translation>
    </message>
    <message>
        <source>television tower</source>
        <translation>tour de télévision</translation>
    </message>
    <message>
        <source>temple</source>
        <translation>temple</translation>
    </message>
    <message>
        <source>terraced hills</source>
        <translation>collines en terrasses</translation>
    </message>
    <message>
        <source>terracotta roof</source>
        <translation>toit de terre cuite</translation>
    </message>
    <message>
        <source>thatched roof</source>
        <translation>toit de chaume</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>chose</translation>
    </message>
    <message>
        <source>thorn bush</source>
        <translation>buisson épineux</translation>
    </message>
    <message>
        <source>three pyramids</source>
        <translation>trois pyramides</translation>
    </message>
    <message>
        <source>three towers under a deck</source>
        <translation>trois tours sous un pont-terrasse</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>billet</translation>
    </message>
    <message>
        <source>ticket machine</source>
        <translation>distributeur de billets de transport</translation>
    </message>
    <message>
        <source>tiered lake pavilion</source>
        <translation>pavillon à étages sur un lac</translation>
    </message>
    <message>
        <source>tiled dome</source>
        <translation>dôme carrelé</translation>
    </message>
    <message>
        <source>tiled stove</source>
        <translation>poêle en faïence</translation>
    </message>
    <message>
        <source>tiled wall</source>
        <translation>mur carrelé</translation>
    </message>
    <message>
        <source>timber church</source>
        <translation>église en bois</translation>
    </message>
    <message>
        <source>timber wall</source>
        <translation>mur en bois</translation>
    </message>
    <message>
        <source>timetable</source>
        <translation>horaire</translation>
    </message>
    <message>
        <source>tin roof</source>
        <translation>toit de tôle</translation>
    </message>
    <message>
        <source>tin sheet roof</source>
        <translation>toit de tôle ondulée</translation>
    </message>
    <message>
        <source>toll sign</source>
        <translation>panneau de péage</translation>
    </message>
    <message>
        <source>tower on a green hill</source>
        <translation>tour sur une colline verte</translation>
    </message>
    <message>
        <source>tower with a steel sphere</source>
        <translation>tour à sphère d&apos;acier</translation>
    </message>
    <message>
        <source>tower with pink spheres</source>
        <translation>tour à sphères roses</translation>
    </message>
    <message>
        <source>town hall</source>
        <translation>hôtel de ville</translation>
    </message>
    <message>
        <source>traditional clothes</source>
        <translation>costume traditionnel</translation>
    </message>
    <message>
        <source>traffic light</source>
        <translation>feu tricolore</translation>
    </message>
    <message>
        <source>tram</source>
        <translation>tramway</translation>
    </message>
    <message>
        <source>tram rail</source>
        <translation>rail de tramway</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>arbre</translation>
    </message>
    <message>
        <source>tree ferns</source>
        <translation>fougères arborescentes</translation>
    </message>
    <message>
        <source>triumphal arch</source>
        <translation>arc de triomphe</translation>
    </message>
    <message>
        <source>trolleybus</source>
        <translation>trolleybus</translation>
    </message>
    <message>
        <source>tropical jungle</source>
        <translation>jungle tropicale</translation>
    </message>
    <message>
        <source>tuk-tuk</source>
        <translation>tuk-tuk</translation>
    </message>
    <message>
        <source>tundra</source>
        <translation>toundra</translation>
    </message>
    <message>
        <source>turban</source>
        <translation>turban</translation>
    </message>
    <message>
        <source>twin green domes</source>
        <translation>deux dômes verts</translation>
    </message>
    <message>
        <source>twisted spire</source>
        <translation>flèche torse</translation>
    </message>
    <message>
        <source>two leaning towers</source>
        <translation>deux tours penchées</translation>
    </message>
    <message>
        <source>underground train</source>
        <translation>rame de métro</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>véhicule</translation>
    </message>
    <message>
        <source>veranda</source>
        <translation>véranda</translation>
    </message>
    <message>
        <source>vineyard</source>
        <translation>vignoble</translation>
    </message>
    <message>
        <source>vineyard slope above a river</source>
        <translation>coteau de vignes au-dessus d&apos;une rivière</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>volcan</translation>
    </message>
    <message>
        <source>wall calendar</source>
        <translation>calendrier mural</translation>
    </message>
    <message>
        <source>war memorial</source>
        <translation>monument aux morts</translation>
    </message>
    <message>
        <source>warning sign</source>
        <translation>panneau d&apos;avertissement</translation>
    </message>
    <message>
        <source>water bus</source>
        <translation>bateau-bus</translation>
    </message>
    <message>
        <source>water tank on a roof</source>
        <translation>réservoir d&apos;eau sur un toit</translation>
    </message>
    <message>
        <source>waterfall over a cliff</source>
        <translation>cascade d&apos;une falaise</translation>
    </message>
    <message>
        <source>waves pavement</source>
        <translation>pavement à vagues</translation>
    </message>
    <message>
        <source>weeping willow</source>
        <translation>saule pleureur</translation>
    </message>
    <message>
        <source>wheelie bin</source>
        <translation>poubelle à roulettes</translation>
    </message>
    <message>
        <source>white dashed road lines</source>
        <translation>lignes de route blanches discontinues</translation>
    </message>
    <message>
        <source>white licence plate</source>
        <translation>plaque d&apos;immatriculation blanche</translation>
    </message>
    <message>
        <source>white obelisk</source>
        <translation>obélisque blanc</translation>
    </message>
    <message>
        <source>white plastered house</source>
        <translation>maison enduite de blanc</translation>
    </message>
    <message>
        <source>white shell roofs</source>
        <translation>toits blancs en coquille</translation>
    </message>
    <message>
        <source>white sloping hall</source>
        <translation>halle blanche inclinée</translation>
    </message>
    <message>
        <source>wide river</source>
        <translation>large rivière</translation>
    </message>
    <message>
        <source>wind tower</source>
        <translation>tour à vent</translation>
    </message>
    <message>
        <source>wind turbine</source>
        <translation>éolienne</translation>
    </message>
    <message>
        <source>windmill</source>
        <translation>moulin à vent</translation>
    </message>
    <message>
        <source>wooden fence of slats</source>
        <translation>clôture de lattes en bois</translation>
    </message>
    <message>
        <source>wooden house</source>
        <translation>maison en bois</translation>
    </message>
    <message>
        <source>wooden shutters</source>
        <translation>volets en bois</translation>
    </message>
    <message>
        <source>wooden utility pole</source>
        <translation>poteau en bois</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>wrought iron balcony</source>
        <translation>balcon en fer forgé</translation>
    </message>
    <message>
        <source>yellow diamond road sign</source>
        <translation>panneau routier losange jaune</translation>
    </message>
    <message>
        <source>yellow licence plate</source>
        <translation>plaque d&apos;immatriculation jaune</translation>
    </message>
    <message>
        <source>yellow post box</source>
        <translation>boîte aux lettres jaune</translation>
    </message>
    <message>
        <source>yellow road lines</source>
        <translation>lignes de route jaunes</translation>
    </message>
    <message>
        <source>yellow road lines in the middle</source>
        <translation>lignes de route jaunes au milieu</translation>
    </message>
    <message>
        <source>yellow station with a dome</source>
        <translation>gare jaune à dôme</translation>
    </message>
    <message>
        <source>yellow taxi</source>
        <translation>taxi jaune</translation>
    </message>
    <message>
        <source>zebra crossing</source>
        <translation>passage piéton</translation>
    </message>
    <message>
        <source>zigzag road line</source>
        <translation>ligne de route en zigzag</translation>
    </message>
    <message>
        <source>zinc roof</source>
        <translation>toit de zinc</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
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
        <source>{n} exported</source>
        <translation>{n} exportées</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} en échec</translation>
    </message>
    <message>
        <source>{n} called Demonstration, left out unless you say so</source>
        <translation>{n} en démonstration, seulement si vous le demandez</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Encore environ {time}.</translation>
    </message>
    <message>
        <source>{n} exported ({files} files)</source>
        <translation>{n} exportées ({files} fichiers)</translation>
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
        <translation>Étape {n} sur 4&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare it with the photo, then export it to your folder. Its place tags are gone.</source>
        <translation>Comparez-la avec la photo, puis exportez-la dans votre dossier. Ses données de lieu sont parties.</translation>
    </message>
    <message>
        <source>Its place tags are gone. It is called Demonstration, because the built-in models know drawn scenes only: their pattern protects no real photo.</source>
        <translation>Ses données de lieu sont parties. On l&apos;appelle Démonstration, car les modèles intégrés ne connaissent que des scènes dessinées&#xa0;: leur motif ne protège aucune vraie photo.</translation>
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
        <translation>Voilà tout le parcours</translation>
    </message>
    <message>
        <source>To protect real photos, fetch the real models. Set-up says how large they are.</source>
        <translation>Pour protéger de vraies photos, téléchargez les vrais modèles. Les réglages disent leur taille.</translation>
    </message>
    <message>
        <source>Get the real models</source>
        <translation>Télécharger les vrais modèles</translation>
    </message>
    <message>
        <source>Drop more photos whenever you like.</source>
        <translation>Déposez d&apos;autres photos quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
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
        <translation>{n} en échec&#xa0;; GeoShield dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Analyse en cours</translation>
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
        <translation>Protection en cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finies</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Interrompues</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protégées</translation>
    </message>
    <message>
        <source>Applied, not tested</source>
        <translation>Appliquées, non testées</translation>
    </message>
    <message>
        <source>Weaker than asked</source>
        <translation>Plus faibles que demandé</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstrations</translation>
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
        <translation>téléchargé à moitié</translation>
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
        <translation>Ils sont téléchargés une fois, vérifiés, puis marchent sans internet. Sans eux tout peut être essayé, mais le résultat n&apos;est qu&apos;une démonstration.</translation>
    </message>
    <message>
        <source>Models that make the pattern</source>
        <translation>Modèles qui font le motif</translation>
    </message>
    <message>
        <source>Get the recommended models</source>
        <translation>Télécharger les modèles recommandés</translation>
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
        <translation>{size} à télécharger, environ {time} avec 50 Mbit/s. Un arrêt ne perd rien.</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Télécharger</translation>
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
        <translation>{name}&#xa0;: {done} sur {total}</translation>
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
        <translation>{name} est abîmé&#xa0;; téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>It can be fetched again: {size}.</source>
        <translation>Il peut être téléchargé de nouveau&#xa0;: {size}.</translation>
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
    <name>Ollama</name>
    <message>
        <source>Asking for the list of parts ...</source>
        <translation>On demande la liste des parties …</translation>
    </message>
    <message>
        <source>Checking what has arrived ...</source>
        <translation>Vérification de ce qui est arrivé …</translation>
    </message>
    <message>
        <source>Putting it in its place ...</source>
        <translation>Mise en place …</translation>
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
        <translation>Une bonne description dit ce que montre une photo sans son lieu, et nomme ce qui le révèle. Le descripteur intégré marche toujours&#xa0;; LLaVA dans Ollama voit plus et reste sur cet ordinateur.</translation>
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
        <source>Describe with</source>
        <translation>Décrire avec</translation>
    </message>
    <message>
        <source>{model}, over the internet</source>
        <translation>{model}, par internet</translation>
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
        <translation>Télécharger LLaVA (4,7 Go)</translation>
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
        <source>Photos that were looked at are shown here, with everything that tells their place.</source>
        <translation>Les photos regardées se voient ici, avec tout ce qui révèle leur lieu.</translation>
    </message>
    <message>
        <source>Drag around it; or press N again for a box that the arrow keys move. Esc ends this.</source>
        <translation>Tracez autour&#xa0;; ou appuyez encore sur N pour un cadre que les flèches déplacent. Échap termine.</translation>
    </message>
    <message>
        <source>my box</source>
        <translation>mon cadre</translation>
    </message>
    <message>
        <source>Another program has changed this photo since it was looked at; its boxes may not fit.</source>
        <translation>Un autre programme a changé cette photo depuis&#xa0;; ses cadres ne conviennent peut-être plus.</translation>
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
    <name>PhotoPage</name>
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
    <name>PlacingForm</name>
    <message>
        <source>Edit photos before protecting them: every change afterwards weakens the pattern.</source>
        <translation>Retouchez les photos avant de les protéger&#xa0;: tout changement ensuite affaiblit le motif.</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>Par exemple {name}</translation>
    </message>
    <message>
        <source>Each photo is placed once for each of them, in a folder of its own.</source>
        <translation>Chaque photo est placée une fois pour chacune, dans un dossier à part.</translation>
    </message>
    <message>
        <source>JPEG, PNG where it is transparent</source>
        <translation>JPEG, PNG si transparente</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>Numéroter le nouveau fichier</translation>
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
        <translation>Champs&#xa0;: {name} {index:4} {date} {random} {preset} {destination}</translation>
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
        <translation>Légère</translation>
    </message>
    <message>
        <source>Hardly visible, quick; helps least.</source>
        <translation>À peine visible, rapide&#xa0;; aide le moins.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>The usual choice: a faint pattern that is hard to see.</source>
        <translation>Le choix habituel&#xa0;: un motif léger, difficile à voir.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>A pattern you may notice in flat areas such as sky; takes about twice as long.</source>
        <translation>Un motif visible peut-être dans les surfaces unies comme le ciel&#xa0;; prend environ deux fois plus de temps.</translation>
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
        <source>Accept all {n}</source>
        <translation>Tout accepter ({n})</translation>
    </message>
    <message>
        <source>Take what was found in every photo that needs review; Undo takes it back</source>
        <translation>Prendre ce qui a été trouvé dans chaque photo à examiner&#xa0;; Annuler revient en arrière</translation>
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
        <translation>Seulement des démonstrations&#xa0;: on vous demande avant de les écrire</translation>
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
        <translation>Jamais automatiquement</translation>
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
        <translation>Tout oublier&#xa0;?</translation>
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
        <translation>Oubliés&#xa0;: {n} éléments.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{n} photos together</source>
        <translation>{n} photos ensemble</translation>
    </message>
    <message>
        <source>step {n} of {total}</source>
        <translation>étape {n} sur {total}</translation>
    </message>
    <message>
        <source>photos {first} to {last} of {total}</source>
        <translation>photos {first} à {last} sur {total}</translation>
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
        <translation>Télécharger les modèles</translation>
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
        <translation>Télécharger le modèle d&apos;aide</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Writing the report ...</source>
        <translation>Écriture du rapport …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>Of which photos</source>
        <translation>De quelles photos</translation>
    </message>
    <message>
        <source>All photos of the list ({n})</source>
        <translation>Toutes les photos de la liste ({n})</translation>
    </message>
    <message>
        <source>The selected photos ({n})</source>
        <translation>Les photos choisies ({n})</translation>
    </message>
    <message>
        <source>With places: coordinates, names of places, guesses</source>
        <translation>Avec les lieux&#xa0;: coordonnées, noms de lieux, réponses des devineurs</translation>
    </message>
    <message>
        <source>With names and folders of the originals</source>
        <translation>Avec les noms et dossiers des originaux</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>L&apos;ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>A page for reading and a file for programs: states, verdicts, figures of the saved files and small pictures of them.</source>
        <translation>Une page à lire et un fichier pour les programmes&#xa0;: états, verdicts, chiffres des fichiers enregistrés et petites images.</translation>
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
        <source>Where it was taken, by its GPS tag</source>
        <translation>Où elle a été prise, selon sa donnée GPS</translation>
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
        <translation>sûr à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{who}, {side}: {what}</source>
        <translation>{who}, {side}&#xa0;: {what}</translation>
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
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
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
        <source>by the detector</source>
        <translation>par le détecteur</translation>
    </message>
    <message>
        <source>by the text reader</source>
        <translation>par le lecteur de texte</translation>
    </message>
    <message>
        <source>by the models</source>
        <translation>par les modèles</translation>
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
        <translation>Reste lisible pour les personnes&#xa0;; les modèles sont égarés.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Washed out; shapes and colours stay.</source>
        <translation>Délavé&#xa0;; formes et couleurs restent.</translation>
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
        <translation>Recouvert d&apos;une couleur&#xa0;: il ne reste rien à voir.</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>sûr à {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>not found yet: select it, press N and draw it</source>
        <translation>pas encore trouvé&#xa0;: choisissez-le, appuyez sur N et tracez-le</translation>
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
        <translation>Le nom du fichier ou du dossier le révèle aussi&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No tag of the file tells the place.</source>
        <translation>Aucune donnée du fichier ne révèle le lieu.</translation>
    </message>
    <message>
        <source>{km} km from {town}, {country}</source>
        <translation>à {km} km de {town}, {country}</translation>
    </message>
    <message>
        <source>Other tags: %n (camera, date and the like)</source>
        <translation>%n autres données&#xa0;: appareil, date et semblables</translation>
    </message>
    <message>
        <source>Removed from the result: {what}</source>
        <translation>Retiré du résultat&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{what} There is nothing to review; remove the file from the list if you like.</source>
        <translation>{what} Il n’y a rien à examiner&#xa0;; retirez le fichier de la liste si vous le souhaitez.</translation>
    </message>
    <message>
        <source>{what} There is nothing to review, so the next photo is shown; remove the file from the list if you like.</source>
        <translation>{what} Il n’y a rien à examiner, la photo suivante est donc affichée&#xa0;; retirez le fichier de la liste si vous le souhaitez.</translation>
    </message>
    <message>
        <source>All photos are reviewed. Now they can be protected.</source>
        <translation>Toutes les photos sont examinées. Elles peuvent maintenant être protégées.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed.</source>
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
        <source>Done, next</source>
        <translation>Fini, suivante</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&apos;{1}&apos; belongs to another program.</source>
        <extracomment>storage/database.py; {1} = printable(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» appartient à un autre programme.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; came out as {2} instead of {3} pixels.</source>
        <extracomment>imaging/save.py; {1} = shown(target), {2} = was, {3} = wanted</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est sorti avec {2} pixels au lieu de {3}.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; can be written to.</source>
        <extracomment>workflow/preflight.py; {1} = printable(out)</extracomment>
        <translation>On peut écrire dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; cannot be read as a {2}.</source>
        <extracomment>storage/documents.py; {1} = printable(path), {2} = cls.__name__</extracomment>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être lu comme {2}.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; cannot be read as weights alone.</source>
        <extracomment>encoders/convert.py; {1} = source.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être lu comme de simples poids.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; cannot be written: a file and a folder are in each other&apos;s place.</source>
        <extracomment>storage/os_errors.py; {1} = shown</extracomment>
        <translation>«&#xa0;{1}&#xa0;» ne peut pas être écrit&#xa0;: un fichier et un dossier prennent la place l&apos;un de l&apos;autre.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; changed while it was read.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; could not be read ({2}).</source>
        <extracomment>workflow/discover.py; {1} = printable(path), {2} = error.strerror</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;a pas pu être lu ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; could not be read back after writing.</source>
        <extracomment>imaging/save.py; {1} = shown(target)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;a pas pu être relu après l&apos;écriture.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; could not be read from the drive ({2}).</source>
        <extracomment>imaging/source.py; {1} = shown(path), {2} = reason</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;a pas pu être lu sur le disque ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; could not be written ({2}).</source>
        <extracomment>storage/os_errors.py; {1} = shown, {2} = error.strerror or type(error).__name__</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;a pas pu être écrit ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; does not begin like any photo; it is damaged or something else.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» ne commence comme aucune photo&#xa0;; le fichier est abîmé ou d&apos;une autre nature.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; failed 2 times and was not asked again.</source>
        <extracomment>locating/chat.py; {1} = self.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» a échoué 2 fois et n&apos;a plus été interrogé.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has changed since it was looked at.</source>
        <extracomment>workflow/stages.py; {1} = printable(Path(ref.path.name))</extracomment>
        <translation>«&#xa0;{1}&#xa0;» a changé depuis qu&apos;il a été regardé.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has transparency, which JPEG cannot keep.</source>
        <extracomment>workflow/bench.py; {1} = bench.photo.ref.path.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est transparent, ce que JPEG ne peut pas garder.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has {2} x {3} pixels and needs about {4} of memory; {5} are allowed.</source>
        <extracomment>imaging/memory.py; {1} = shown(path), {2} = width_px, {3} = height_px, {5} = have</extracomment>
        <translation>«&#xa0;{1}&#xa0;» a {2} x {3} pixels et demande environ {4} de mémoire&#xa0;; {5} sont permis.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has {2} x {3} pixels and needs about {4} of memory; {5} are free.</source>
        <extracomment>imaging/memory.py; {1} = shown(path), {2} = width_px, {3} = height_px, {5} = have</extracomment>
        <translation>«&#xa0;{1}&#xa0;» a {2} x {3} pixels et demande environ {4} de mémoire&#xa0;; {5} sont libres.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; holds measured values, not the 8 or 16 bits of a photo.</source>
        <extracomment>imaging/pixels.py; {1} = shown(source.path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» contient des valeurs mesurées, pas les 8 ou 16 bits d&apos;une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; holds none of the weights that GeoShield knows ({2}).</source>
        <extracomment>storage/importing.py; {1} = printable(source), {2} = wanted</extracomment>
        <translation>«&#xa0;{1}&#xa0;» ne contient aucun des poids que GeoShield connaît ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; holds other pixels than those that were written.</source>
        <extracomment>imaging/save.py; {1} = shown(target)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» contient d&apos;autres pixels que ceux qui ont été écrits.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; holds something else than weights.</source>
        <extracomment>encoders/convert.py; {1} = source.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» contient autre chose que des poids.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; in the folder of {2} cannot be read.</source>
        <extracomment>encoders/seeing.py; {1} = fault.file, {2} = row.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» dans le dossier de {2} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; in the folder of {2} is missing.</source>
        <extracomment>encoders/seeing.py; {1} = fault.file, {2} = row.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» manque dans le dossier de {2}.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; in the folder of {2} is not the file that was published.</source>
        <extracomment>encoders/seeing.py; {1} = fault.file, {2} = row.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» dans le dossier de {2} n&apos;est pas le fichier publié.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a camera raw file, which has to be developed first.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est un fichier brut d&apos;appareil photo, à développer d&apos;abord.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a file.</source>
        <extracomment>workflow/preflight.py; {1} = printable(existing)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est un fichier.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a folder, not a photo.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est un dossier, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a link to another place.</source>
        <extracomment>storage/weights.py; {1} = printable(folder)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est un lien vers un autre endroit.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a text file, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est un fichier texte, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a video or sound file, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est un fichier vidéo ou son, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a video, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est une vidéo, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a web page, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est une page web, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is an SVG drawing, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est un dessin SVG, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is an XMP sidecar (a text about a photo), not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est un fichier annexe XMP (un texte sur une photo), pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is damaged or incomplete and cannot be decoded.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est abîmé ou incomplet et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is empty (0 bytes).</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est vide (0 octet).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is no ordinary file, not a photo.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;est pas un fichier ordinaire ni une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not a folder.</source>
        <extracomment>storage/importing.py; {1} = printable(source)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;est pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not the address of a service that speaks OpenAI&apos;s language.</source>
        <extracomment>vlm/hosts.py; {1} = _without_user(given)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;est pas l&apos;adresse d&apos;un service qui parle le langage d&apos;OpenAI.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not the address of an Ollama service.</source>
        <extracomment>vlm/hosts.py; {1} = given</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;est pas l&apos;adresse d&apos;un service Ollama.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not the file that was published as {2}.</source>
        <extracomment>storage/importing.py; {1} = name, {2} = row.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;est pas le fichier publié sous le nom {2}.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not the name of a model.</source>
        <extracomment>vlm/ollama_names.py; {1} = brief(name, 60)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;est pas un nom de modèle.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not what was written.</source>
        <extracomment>gui/choices.py; {1} = path.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is only {2} x {3} pixels.</source>
        <extracomment>imaging/opening.py; {1} = shown(path), {2} = width_px, {3} = height_px</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;a que {2} x {3} pixels.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; goes down, from {2} to {3}.</source>
        <extracomment>domain/limits.py; {1} = name, {2} = low, {3} = high</extracomment>
        <translation>«&#xa0;{1}&#xa0;» descend, de {2} à {3}.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is {2}, but {3} to {4} are possible.</source>
        <extracomment>domain/limits.py; {1} = name, {2} = number, {3} = least, {4} = most</extracomment>
        <translation>«&#xa0;{1}&#xa0;» vaut {2}, mais seules les valeurs de {3} à {4} sont possibles.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is {2}, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est {2}, pas une photo.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is {2}, which GeoShield cannot open.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» est {2}, que GeoShield ne peut pas ouvrir.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; lies in the cloud and could not be fetched.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» se trouve dans le nuage et n&apos;a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; may not be read by GeoShield.</source>
        <extracomment>gui/program.py; {1} = item.path.name</extracomment>
        <translation>GeoShield n&apos;a pas le droit de lire «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; may not be read with your account.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>Votre compte n&apos;a pas le droit de lire «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; may not be written there.</source>
        <extracomment>storage/os_errors.py; {1} = shown</extracomment>
        <translation>On n&apos;a pas le droit d&apos;écrire «&#xa0;{1}&#xa0;» à cet endroit.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; may not be written to.</source>
        <extracomment>storage/models_folder.py; {1} = printable(folder)</extracomment>
        <translation>On n&apos;a pas le droit d&apos;écrire dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; of {2} cannot be read.</source>
        <extracomment>encoders/published.py; {1} = PREPROCESSOR, {2} = row.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» de {2} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; of {2} is cut off or no safetensors file.</source>
        <extracomment>storage/importing.py; {1} = path.name, {2} = name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» de {2} est tronqué ou n&apos;est pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; of {2} is not the file that was published.</source>
        <extracomment>storage/hub.py; {1} = file.name, {2} = row.name</extracomment>
        <translation>«&#xa0;{1}&#xa0;» de {2} n&apos;est pas le fichier publié.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; still held something beside its pixels ({2}).</source>
        <extracomment>imaging/save.py; {1} = shown(target), {2} = names</extracomment>
        <translation>«&#xa0;{1}&#xa0;» contenait encore autre chose que ses pixels ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; was not filled by GeoShield.</source>
        <extracomment>storage/weights.py; {1} = printable(folder)</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n&apos;a pas été rempli par GeoShield.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; would be only {2} x {3} pixels at this size.</source>
        <extracomment>imaging/resize.py; {1} = shown(photo.ref.path), {2} = width_px, {3} = height_px</extracomment>
        <translation>«&#xa0;{1}&#xa0;» n’aurait que {2} x {3} pixels à cette taille.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos;: {2}</source>
        <extracomment>storage/documents.py; {1} = printable(path), {2} = error.message</extracomment>
        <translation>«&#xa0;{1}&#xa0;»&#xa0;: {2}</translation>
    </message>
    <message>
        <source>A drawn scene and models that know nothing else: it shows how this works, on real photos it protects nothing.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Une scène dessinée et des modèles qui ne connaissent rien d&apos;autre&#xa0;: cela montre comment ça marche&#xa0;; sur de vraies photos cela ne protège rien.</translation>
    </message>
    <message>
        <source>A file name may not hold &apos;{1}&apos; on every system</source>
        <extracomment>a part of sentences; {1} = message</extracomment>
        <translation>Un nom de fichier ne peut pas contenir «&#xa0;{1}&#xa0;» sur tous les systèmes</translation>
    </message>
    <message>
        <source>A file name may not hold the invisible letter U+{1} on every system</source>
        <extracomment>a part of sentences; {1} = message</extracomment>
        <translation>Un nom de fichier ne peut pas contenir le caractère invisible U+{1} sur tous les systèmes</translation>
    </message>
    <message>
        <source>A key for a service elsewhere would be kept in the keyring ({1}).</source>
        <extracomment>workflow/machine.py; {1} = name</extracomment>
        <translation>La clé d&apos;un service ailleurs serait gardée dans le trousseau ({1}).</translation>
    </message>
    <message>
        <source>A key stands in {1}, for this session.</source>
        <extracomment>workflow/machine.py; {1} = secrets.VARIABLE</extracomment>
        <translation>Une clé se trouve dans {1}, pour cette session.</translation>
    </message>
    <message>
        <source>A locator could not be asked ({1}).</source>
        <extracomment>workflow/asking.py; {1} = reason</extracomment>
        <translation>Un devineur n&apos;a pas pu être interrogé ({1}).</translation>
    </message>
    <message>
        <source>A locator failed unexpectedly ({1}).</source>
        <extracomment>workflow/whereabouts.py; {1} = type(error).__name__</extracomment>
        <translation>Un devineur a échoué de façon inattendue ({1}).</translation>
    </message>
    <message>
        <source>A part of the program is missing: resources/{1}.</source>
        <extracomment>storage/resources.py; {1} = relative</extracomment>
        <translation>Une partie du programme manque&#xa0;: resources/{1}.</translation>
    </message>
    <message>
        <source>A place name was taken out of the description.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Un nom de lieu a été retiré de la description.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page of this network may be in between; open the hub in a browser or change network.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Un proxy ou une page de connexion de ce réseau s&apos;interpose peut-être&#xa0;; ouvrez le hub dans un navigateur ou changez de réseau.</translation>
    </message>
    <message>
        <source>A service on this machine would be asked.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Un service de cet ordinateur serait interrogé.</translation>
    </message>
    <message>
        <source>A short film of the place is attached</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Un court film du lieu y est joint</translation>
    </message>
    <message>
        <source>A small copy of the unprotected picture lies inside</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Une petite copie de l&apos;image non protégée s&apos;y trouve</translation>
    </message>
    <message>
        <source>Add credit, or choose another model.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Ajoutez du crédit, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Allow it for this batch with &apos;{1}&apos;.</source>
        <extracomment>domain/services.py; {1} = wanted.option</extracomment>
        <translation>Autorisez-le pour ce travail avec «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it to a folder of your own.</source>
        <extracomment>imaging/source.py</extracomment>
        <translation>Autorisez la lecture, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>An attachment arrives as it is; 2048 px keeps it small.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Une pièce jointe arrive telle quelle&#xa0;; 2048 px la gardent petite.</translation>
    </message>
    <message>
        <source>Beside it lies &apos;{1}&apos;, which may tell about it; do not hand it on.</source>
        <extracomment>imaging/leaks.py; {1} = shown(one.path)</extracomment>
        <translation>À côté se trouve «&#xa0;{1}&#xa0;», qui peut en dire quelque chose&#xa0;; ne le transmettez pas.</translation>
    </message>
    <message>
        <source>Beside it lies &apos;{1}&apos;, which tells the place; do not hand it on.</source>
        <extracomment>imaging/leaks.py; {1} = shown(one.path)</extracomment>
        <translation>À côté se trouve «&#xa0;{1}&#xa0;», qui révèle le lieu&#xa0;; ne le transmettez pas.</translation>
    </message>
    <message>
        <source>CMYK was converted to sRGB by its own profile.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Le CMJN a été converti en sRGB par son propre profil.</translation>
    </message>
    <message>
        <source>CMYK without a usable profile was converted to sRGB.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Le CMJN sans profil utilisable a été converti en sRGB.</translation>
    </message>
    <message>
        <source>Check &apos;--ollama-host&apos;, and that it runs there.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Vérifiez «&#xa0;--ollama-host&#xa0;», et qu&apos;il y fonctionne.</translation>
    </message>
    <message>
        <source>Check it with &apos;geoshield models verify {1}&apos;, and get it again.</source>
        <extracomment>encoders/shapes.py; {1} = encoder.name</extracomment>
        <translation>Vérifiez-le avec «&#xa0;geoshield models verify {1}&#xa0;», et téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Vérifiez ses réglages.</translation>
    </message>
    <message>
        <source>Check that it runs; &apos;geoshield helper status&apos; says what is missing.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Vérifiez qu&apos;il fonctionne&#xa0;; «&#xa0;geoshield helper status&#xa0;» dit ce qui manque.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Vérifiez l&apos;adresse et la connexion.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Check the address; a proxy may be reading along.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Vérifiez l&apos;adresse&#xa0;; un proxy lit peut-être au passage.</translation>
    </message>
    <message>
        <source>Check the address; it usually ends in &apos;/v1&apos;.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Vérifiez l&apos;adresse&#xa0;; elle finit en général par «&#xa0;/v1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the connection and pull again; it goes on where it stopped.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Vérifiez la connexion et téléchargez de nouveau&#xa0;; cela reprend où c&apos;était resté.</translation>
    </message>
    <message>
        <source>Check the connection and run again.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Vérifiez la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <extracomment>imaging/source.py</extracomment>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the drive.</source>
        <extracomment>storage/importing.py</extracomment>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Check the file name.</source>
        <extracomment>storage/documents.py</extracomment>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>Check the spelling, or whether the drive is connected.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Vérifiez l&apos;orthographe, ou si le disque est branché.</translation>
    </message>
    <message>
        <source>Check the spelling; &apos;llava:7b&apos; is the usual one.</source>
        <extracomment>vlm/ollama_pull.py</extracomment>
        <translation>Vérifiez l&apos;orthographe&#xa0;; «&#xa0;llava:7b&#xa0;» est le choix habituel.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Vérifiez qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, or from {1}.</source>
        <extracomment>wiring_finders.py; {1} = &apos;, &apos;.join(FINDERS)</extracomment>
        <translation>Choisissez «&#xa0;auto&#xa0;», ou parmi {1}.</translation>
    </message>
    <message>
        <source>Choose PNG or WebP for this photo.</source>
        <extracomment>imaging/encode.py</extracomment>
        <translation>Choisissez PNG ou WebP pour cette photo.</translation>
    </message>
    <message>
        <source>Choose PNG or WebP.</source>
        <extracomment>workflow/bench.py</extracomment>
        <translation>Choisissez PNG ou WebP.</translation>
    </message>
    <message>
        <source>Choose PNG, or a smaller size.</source>
        <extracomment>imaging/encode.py</extracomment>
        <translation>Choisissez PNG, ou une taille plus petite.</translation>
    </message>
    <message>
        <source>Choose a destination if a service will make it smaller.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Choisissez une destination si un service doit la réduire.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Choisissez un dossier où vous avez le droit d&apos;écrire.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Choose a larger size, or a destination that keeps the photo&apos;s own.</source>
        <extracomment>imaging/resize.py</extracomment>
        <translation>Choisissez une taille plus grande, ou une destination qui garde celle de la photo.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the number.</source>
        <extracomment>perturbation/preparation.py</extracomment>
        <translation>Choisissez un préréglage, ou corrigez le nombre.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <extracomment>storage/os_errors.py</extracomment>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>Choose a smaller one with &apos;--model&apos;.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Choisissez-en un plus petit avec «&#xa0;--model&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a vision model, such as &apos;llava:7b&apos;.</source>
        <extracomment>vlm/ollama.py</extracomment>
        <translation>Choisissez un modèle qui voit, comme «&#xa0;llava:7b&#xa0;».</translation>
    </message>
    <message>
        <source>Choose an output folder outside the folders you protect.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Choisissez un dossier de sortie hors des dossiers que vous protégez.</translation>
    </message>
    <message>
        <source>Choose another ensemble to have it judged.</source>
        <extracomment>wiring_geoclip.py</extracomment>
        <translation>Choisissez un autre ensemble pour le faire juger.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing.</source>
        <extracomment>storage/atomic.py</extracomment>
        <translation>Choisissez un autre nom, ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Choisissez un autre dossier de sortie.</translation>
    </message>
    <message>
        <source>Choose another photo.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Choisissez une autre photo.</translation>
    </message>
    <message>
        <source>Choose another with &apos;--model&apos;, such as &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Choisissez-en un autre avec «&#xa0;--model&#xa0;», comme «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another with &apos;--model&apos;; OpenAI takes gpt-4o out of service on 2027-01-14.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Choisissez-en un autre avec «&#xa0;--model&#xa0;»&#xa0;; OpenAI retire gpt-4o le 14/01/2027.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>imaging/name_template.py</extracomment>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose from {1}.</source>
        <extracomment>encoders/fetchable.py; {1} = known</extracomment>
        <translation>Choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>Choose it with the file dialog, or check who may read it.</source>
        <extracomment>gui/program.py</extracomment>
        <translation>Choisissez-le par la boîte de dialogue, ou vérifiez qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <extracomment>domain/presets.py; {1} = &apos;, &apos;.join(PRESETS)</extracomment>
        <translation>Choisissez l&apos;un de ceux-ci&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <extracomment>imaging/destinations.py; {1} = names</extracomment>
        <translation>Choisissez l&apos;un de&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done.</source>
        <extracomment>storage/lock.py</extracomment>
        <translation>Fermez-le, ou attendez qu&apos;il ait fini.</translation>
    </message>
    <message>
        <source>Close other programs, choose the small ensemble, or run on the CPU.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Fermez d&apos;autres programmes, choisissez le petit ensemble, ou calculez sur le processeur.</translation>
    </message>
    <message>
        <source>Close other programs; large photos may be refused.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Fermez d&apos;autres programmes&#xa0;; de grandes photos pourraient être refusées.</translation>
    </message>
    <message>
        <source>Close what has it open, a database viewer or a backup perhaps, and run again.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Fermez ce qui le tient ouvert, un lecteur de bases de données ou une sauvegarde peut-être, et réessayez.</translation>
    </message>
    <message>
        <source>Colours hidden under full transparency were cleared.</source>
        <extracomment>imaging/pixels.py</extracomment>
        <translation>Des couleurs cachées sous une transparence totale ont été effacées.</translation>
    </message>
    <message>
        <source>Complete the folder first.</source>
        <extracomment>storage/importing.py</extracomment>
        <translation>Complétez d&apos;abord le dossier.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder with &apos;geoshield models path --set FOLDER&apos;.</source>
        <extracomment>storage/models_folder.py</extracomment>
        <translation>Branchez le disque, ou choisissez un autre dossier avec «&#xa0;geoshield models path --set DOSSIER&#xa0;».</translation>
    </message>
    <message>
        <source>Copy it again from the camera or phone.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Copiez-la encore depuis l&apos;appareil ou le téléphone.</translation>
    </message>
    <message>
        <source>Copy the whole key, in one line, and try again.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Copiez la clé entière, en une ligne, et réessayez.</translation>
    </message>
    <message>
        <source>Data follows the end of the picture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Des données suivent la fin de l&apos;image</translation>
    </message>
    <message>
        <source>Delete its folder yourself if you do not need it.</source>
        <extracomment>storage/weights.py</extracomment>
        <translation>Supprimez vous-même son dossier si vous n&apos;en avez pas besoin.</translation>
    </message>
    <message>
        <source>Demonstration ensemble: it knows drawn scenes only and protects no real photo.</source>
        <extracomment>wiring.py</extracomment>
        <translation>Ensemble de démonstration&#xa0;: il ne connaît que des scènes dessinées et ne protège aucune vraie photo.</translation>
    </message>
    <message>
        <source>Describe this photo yourself, or choose another describer.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Décrivez vous-même cette photo, ou choisissez un autre descripteur.</translation>
    </message>
    <message>
        <source>Download it with your account and import the folder with &apos;geoshield models import&apos;.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Téléchargez-le avec votre compte et importez le dossier avec «&#xa0;geoshield models import&#xa0;».</translation>
    </message>
    <message>
        <source>Downloads are switched off by GEOSHIELD_OFFLINE.</source>
        <extracomment>storage/hub_process.py</extracomment>
        <translation>Les téléchargements sont coupés par GEOSHIELD_OFFLINE.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Les téléchargements sont coupés par HF_HUB_OFFLINE.</translation>
    </message>
    <message>
        <source>Drafts and the list of finished photos are kept in &apos;{1}&apos;.</source>
        <extracomment>workflow/preflight.py; {1} = printable(folder)</extracomment>
        <translation>Les ébauches et la liste des photos finies sont gardées dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Each photo of this batch is sent to {1}, to be located: the unprotected photo is sent.</source>
        <extracomment>domain/services.py; {1} = _SENT[self.purpose].format(f&apos;{self.receiver} ({self.model})&apos;)</extracomment>
        <translation>Chaque photo de ce travail est envoyée à {1}, qui devinera le lieu&#xa0;: c&apos;est la photo non protégée qui est envoyée.</translation>
    </message>
    <message>
        <source>Each photo of this batch is sent unprotected to {1}, to be described.</source>
        <extracomment>domain/services.py; {1} = _SENT[self.purpose].format(f&apos;{self.receiver} ({self.model})&apos;)</extracomment>
        <translation>Chaque photo de ce travail est envoyée sans protection à {1}, pour être décrite.</translation>
    </message>
    <message>
        <source>Each protected picture of this batch (no unprotected one) is sent to {1}, to be located.</source>
        <extracomment>domain/services.py; {1} = _SENT[self.purpose].format(f&apos;{self.receiver} ({self.model})&apos;)</extracomment>
        <translation>Chaque image protégée de ce travail (aucune non protégée) est envoyée à {1}, qui devinera le lieu.</translation>
    </message>
    <message>
        <source>ExifTool is not installed.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>ExifTool n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>ExifTool is there for a second look at tags.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>ExifTool est là, pour un second regard sur les données.</translation>
    </message>
    <message>
        <source>Export it as JPEG or PNG first.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Exportez-la d&apos;abord en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Export it as JPEG, PNG or TIFF from your photo program.</source>
        <extracomment>imaging/signature.py</extracomment>
        <translation>Exportez-la en JPEG, PNG ou TIFF depuis votre logiciel photo.</translation>
    </message>
    <message>
        <source>Facebook</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Fields are: {1}.</source>
        <extracomment>imaging/name_template.py; {1} = _fields()</extracomment>
        <translation>Les champs sont&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Finding regions needs at least one encoder.</source>
        <extracomment>detection/clip_regions.py</extracomment>
        <translation>Pour trouver des zones il faut au moins un encodeur.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive; finished photos are kept.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Libérez de la place ou choisissez un autre disque&#xa0;; les photos finies sont gardées.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with &apos;geoshield models path --set FOLDER&apos;.</source>
        <extracomment>storage/pulling.py</extracomment>
        <translation>Libérez de la place, ou choisissez un autre dossier avec «&#xa0;geoshield models path --set DOSSIER&#xa0;».</translation>
    </message>
    <message>
        <source>Free some space; it goes on.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Libérez de la place&#xa0;; cela continuera.</translation>
    </message>
    <message>
        <source>Free some space; results may not be kept otherwise.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Libérez de la place&#xa0;; sinon des résultats pourraient ne pas être gardés.</translation>
    </message>
    <message>
        <source>Further pictures of the place lie inside</source>
        <extracomment>a part of sentences</extracomment>
        <translation>D&apos;autres images du lieu s&apos;y trouvent</translation>
    </message>
    <message>
        <source>GeoCLIP answered with values that are no numbers.</source>
        <extracomment>locating/geoclip.py</extracomment>
        <translation>GeoCLIP a répondu des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>GeoCLIP can judge whether a place is still found.</source>
        <extracomment>wiring_geoclip.py</extracomment>
        <translation>GeoCLIP peut juger si un lieu se trouve encore.</translation>
    </message>
    <message>
        <source>GeoCLIP has one model.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>GeoCLIP n&apos;a qu&apos;un modèle.</translation>
    </message>
    <message>
        <source>GeoCLIP is no independent judge of the ensemble &apos;{1}&apos;: both look through CLIP ViT-L/14.</source>
        <extracomment>wiring_geoclip.py; {1} = ensemble</extracomment>
        <translation>GeoCLIP n&apos;est pas un juge indépendant de l&apos;ensemble «&#xa0;{1}&#xa0;»&#xa0;: tous deux voient par CLIP ViT-L/14.</translation>
    </message>
    <message>
        <source>GeoCLIP&apos;s image tower needs the activation quick_gelu but was built with {1}.</source>
        <extracomment>locating/geoclip_weights.py; {1} = found</extracomment>
        <translation>La tour d&apos;images de GeoCLIP demande l&apos;activation quick_gelu mais a été construite avec {1}.</translation>
    </message>
    <message>
        <source>GeoCLIP&apos;s list of places ({1}) cannot be read.</source>
        <extracomment>locating/geoclip_weights.py; {1} = path.name</extracomment>
        <translation>La liste de lieux de GeoCLIP ({1}) ne peut pas être lue.</translation>
    </message>
    <message>
        <source>GeoCLIP&apos;s list of places ({1}) has places that are not on Earth, or none.</source>
        <extracomment>locating/geoclip_weights.py; {1} = path.name</extracomment>
        <translation>La liste de lieux de GeoCLIP ({1}) a des lieux hors de la Terre, ou aucun.</translation>
    </message>
    <message>
        <source>GeoCLIP, the independent judge of places, is not on this machine ({1}).</source>
        <extracomment>wiring_geoclip.py; {1} = &apos;, &apos;.join(absent)</extracomment>
        <translation>GeoCLIP, le juge indépendant des lieux, n&apos;est pas sur cet ordinateur ({1}).</translation>
    </message>
    <message>
        <source>GeoShield is already running (another process).</source>
        <extracomment>storage/lock.py</extracomment>
        <translation>GeoShield fonctionne déjà (un autre processus).</translation>
    </message>
    <message>
        <source>GeoShield is already running ({1}).</source>
        <extracomment>storage/lock.py; {1} = holder</extracomment>
        <translation>GeoShield fonctionne déjà ({1}).</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal &apos;{1}&apos; cannot be used ({2}).</source>
        <extracomment>storage/database.py; {1} = shown, {2} = error</extracomment>
        <translation>Le journal de GeoShield «&#xa0;{1}&#xa0;» ne peut pas servir ({2}).</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal &apos;{1}&apos; is damaged.</source>
        <extracomment>storage/database.py; {1} = shown</extracomment>
        <translation>Le journal de GeoShield «&#xa0;{1}&#xa0;» est abîmé.</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal &apos;{1}&apos; is held by another program.</source>
        <extracomment>storage/database.py; {1} = shown</extracomment>
        <translation>Le journal de GeoShield «&#xa0;{1}&#xa0;» est tenu par un autre programme.</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal &apos;{1}&apos; may not be written.</source>
        <extracomment>storage/database.py; {1} = shown</extracomment>
        <translation>On n&apos;a pas le droit d&apos;écrire le journal de GeoShield «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal was damaged; it was moved to &apos;{1}&apos; and a new one begun.</source>
        <extracomment>storage/database.py; {1} = printable(aside)</extracomment>
        <translation>Le journal de GeoShield était abîmé&#xa0;; il a été déplacé vers «&#xa0;{1}&#xa0;» et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Get it again from its publisher.</source>
        <extracomment>encoders/convert.py</extracomment>
        <translation>Reprenez-le chez son éditeur.</translation>
    </message>
    <message>
        <source>Get it from https://ollama.com/download.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Il se trouve sur https://ollama.com/download.</translation>
    </message>
    <message>
        <source>Get it from its own repository.</source>
        <extracomment>storage/importing.py</extracomment>
        <translation>Prenez-le dans son propre dépôt.</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield helper pull {1}&apos; ({2} GB).</source>
        <extracomment>vlm/ollama_service.py; {1} = brief(wanted, 60), {2} = size</extracomment>
        <translation>Téléchargez-le avec «&#xa0;geoshield helper pull {1}&#xa0;» ({2} Go).</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield helper pull {1}&apos;.</source>
        <extracomment>vlm/ollama_service.py; {1} = brief(wanted, 60)</extracomment>
        <translation>Téléchargez-le avec «&#xa0;geoshield helper pull {1}&#xa0;».</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield helper pull&apos;, or choose another with &apos;--model&apos;.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Téléchargez-le avec «&#xa0;geoshield helper pull&#xa0;», ou choisissez-en un autre avec «&#xa0;--model&#xa0;».</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield models import FOLDER&apos;; it works without.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Prenez-le avec «&#xa0;geoshield models import DOSSIER&#xa0;»&#xa0;; cela marche aussi sans.</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield models pull {1}&apos; ({2} GB to download).</source>
        <extracomment>workflow/machine.py; {1} = name, {2} = left</extracomment>
        <translation>Chargez-le avec «&#xa0;geoshield models pull {1}&#xa0;» ({2} Go à télécharger).</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield models pull {1}&apos; ({2} GB); it works without.</source>
        <extracomment>workflow/machine.py; {1} = verb, {2} = verb</extracomment>
        <translation>Téléchargez-le avec «&#xa0;geoshield models pull {1}&#xa0;» ({2} Go)&#xa0;; cela marche aussi sans.</translation>
    </message>
    <message>
        <source>Get its image tower with &apos;geoshield models pull {1}&apos;.</source>
        <extracomment>wiring_geoclip.py; {1} = GEOCLIP_TOWER</extracomment>
        <translation>Téléchargez sa tour d&apos;images avec «&#xa0;geoshield models pull {1}&#xa0;».</translation>
    </message>
    <message>
        <source>Get them again with &apos;geoshield models pull {1}&apos;.</source>
        <extracomment>detection/hub_models.py; {1} = folder.name</extracomment>
        <translation>Téléchargez-les de nouveau avec «&#xa0;geoshield models pull {1}&#xa0;».</translation>
    </message>
    <message>
        <source>Get them again with &apos;geoshield models pull&apos;.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Téléchargez-les de nouveau avec «&#xa0;geoshield models pull&#xa0;».</translation>
    </message>
    <message>
        <source>Get them with &apos;geoshield models import FOLDER&apos;.</source>
        <extracomment>encoders/fetchable.py</extracomment>
        <translation>Prenez-les avec «&#xa0;geoshield models import DOSSIER&#xa0;».</translation>
    </message>
    <message>
        <source>Get them with &apos;geoshield models pull {1}&apos;.</source>
        <extracomment>encoders/fetchable.py; {1} = verb</extracomment>
        <translation>Téléchargez-les avec «&#xa0;geoshield models pull {1}&#xa0;».</translation>
    </message>
    <message>
        <source>Get them with &apos;geoshield models pull {1}&apos;; &apos;--ensemble demonstration&apos; tries the program.</source>
        <extracomment>wiring.py; {1} = ensemble</extracomment>
        <translation>Téléchargez-les avec «&#xa0;geoshield models pull {1}&#xa0;»&#xa0;; «&#xa0;--ensemble demonstration&#xa0;» essaie le programme.</translation>
    </message>
    <message>
        <source>Get them with &apos;geoshield models pull&apos;, or put them into the folder that &apos;geoshield models path&apos; names; &apos;--ensemble demonstration&apos; tries the program without.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Téléchargez-les avec «&#xa0;geoshield models pull&#xa0;», ou mettez-les dans le dossier que nomme «&#xa0;geoshield models path&#xa0;»&#xa0;; «&#xa0;--ensemble demonstration&#xa0;» essaie le programme sans eux.</translation>
    </message>
    <message>
        <source>Import a folder that holds its files with &apos;geoshield models import&apos;.</source>
        <extracomment>storage/pulling.py</extracomment>
        <translation>Importez un dossier qui contient ses fichiers avec «&#xa0;geoshield models import&#xa0;».</translation>
    </message>
    <message>
        <source>Import a folder that holds its weights with &apos;geoshield models import&apos;.</source>
        <extracomment>storage/hub.py</extracomment>
        <translation>Importez un dossier qui contient ses poids avec «&#xa0;geoshield models import&#xa0;».</translation>
    </message>
    <message>
        <source>In the environment variable OPENAI_API_KEY stands something that cannot be a key.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Dans la variable d&apos;environnement OPENAI_API_KEY se trouve quelque chose qui ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>In the keyring stands something that cannot be a key.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Dans le trousseau se trouve quelque chose qui ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>In what was typed stands something that cannot be a key.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Ce qui a été saisi ne peut pas être une clé.</translation>
    </message>
    <message>
        <source>Instagram</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Install GeoShield again, or with &apos;pip install rapidocr&apos;.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Réinstallez GeoShield, ou faites «&#xa0;pip install rapidocr&#xa0;».</translation>
    </message>
    <message>
        <source>Install GeoShield again.</source>
        <extracomment>storage/resources.py</extracomment>
        <translation>Réinstallez GeoShield.</translation>
    </message>
    <message>
        <source>Install a torch whose CUDA build still has code for this card.</source>
        <extracomment>encoders/graphics.py</extracomment>
        <translation>Installez une version de torch dont la variante CUDA prend encore en charge cette carte.</translation>
    </message>
    <message>
        <source>Install it with &apos;pip install rapidocr onnxruntime&apos;, or mark writing yourself.</source>
        <extracomment>detection/text_reader.py</extracomment>
        <translation>Installez-le avec «&#xa0;pip install rapidocr onnxruntime&#xa0;», ou marquez vous-même les écritures.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;geoshield[openai]&apos;</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Installez-le avec&#xa0;: pip install &apos;geoshield[openai]&apos;</translation>
    </message>
    <message>
        <source>Install rapidocr again.</source>
        <extracomment>detection/text_reader.py</extracomment>
        <translation>Réinstallez rapidocr.</translation>
    </message>
    <message>
        <source>Install them with your system&apos;s package manager.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Installez-les avec le gestionnaire de paquets de votre système.</translation>
    </message>
    <message>
        <source>Install torch and torchvision from their CUDA build.</source>
        <extracomment>encoders/graphics.py</extracomment>
        <translation>Installez torch et torchvision dans leur version CUDA.</translation>
    </message>
    <message>
        <source>It carries more</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Elle porte encore autre chose</translation>
    </message>
    <message>
        <source>It carries text</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Elle porte du texte</translation>
    </message>
    <message>
        <source>It computes on &apos;{1}&apos;, with {2} of {3} cores: {4}.</source>
        <extracomment>wiring.py; {1} = device, {2} = threads_of(settings), {3} = cores(), {4} = found.sentence</extracomment>
        <translation>Le calcul se fait sur «&#xa0;{1}&#xa0;», avec {2} cœurs sur {3}&#xa0;: {4}.</translation>
    </message>
    <message>
        <source>It encodes again, with a quality it does not publish.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Il encode à nouveau, dans une qualité qu&apos;il ne publie pas.</translation>
    </message>
    <message>
        <source>It has: {1}.</source>
        <extracomment>vlm/ollama_service.py; {1} = others</extracomment>
        <translation>Il a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It holds GPS tags: {1} and {2} more.</source>
        <extracomment>imaging/leaks.py; {1} = _values(members), {2} = _values(members)</extracomment>
        <translation>Elle contient des données GPS&#xa0;: {1} et {2} autres.</translation>
    </message>
    <message>
        <source>It holds GPS tags: {1}.</source>
        <extracomment>imaging/leaks.py; {1} = _values(members)</extracomment>
        <translation>Elle contient des données GPS&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It is a document, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>C&apos;est un document, pas une photo.</translation>
    </message>
    <message>
        <source>It is a sidecar, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>C&apos;est un fichier annexe, pas une photo.</translation>
    </message>
    <message>
        <source>It is a sound, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>C&apos;est un son, pas une photo.</translation>
    </message>
    <message>
        <source>It is a text, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>C&apos;est un texte, pas une photo.</translation>
    </message>
    <message>
        <source>It is a video, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>C&apos;est une vidéo, pas une photo.</translation>
    </message>
    <message>
        <source>It is already done: &apos;{1}&apos;.</source>
        <extracomment>workflow/batch.py; {1} = printable(done[0].saved.path)</extracomment>
        <translation>C&apos;est déjà fait&#xa0;: «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>It is already protected by GeoShield.</source>
        <extracomment>workflow/deciding.py</extracomment>
        <translation>GeoShield l&apos;a déjà protégée.</translation>
    </message>
    <message>
        <source>It is an animation of {1} pictures; the first is used.</source>
        <extracomment>imaging/opening.py; {1} = count</extracomment>
        <translation>C&apos;est une animation de {1} images&#xa0;; la première est prise.</translation>
    </message>
    <message>
        <source>It is an archive, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>C&apos;est une archive, pas une photo.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Ce n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>It names a person</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Elle nomme une personne</translation>
    </message>
    <message>
        <source>It names the place: {1} and {2} more.</source>
        <extracomment>imaging/leaks.py; {1} = _values(members), {2} = _values(members)</extracomment>
        <translation>Elle nomme le lieu&#xa0;: {1} et {2} autres.</translation>
    </message>
    <message>
        <source>It names the place: {1}.</source>
        <extracomment>imaging/leaks.py; {1} = _values(members)</extracomment>
        <translation>Elle nomme le lieu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>It protects no real photo.</source>
        <extracomment>encoders/choice.py</extracomment>
        <translation>Il ne protège aucune vraie photo.</translation>
    </message>
    <message>
        <source>It says when it was taken</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Elle dit quand elle a été prise</translation>
    </message>
    <message>
        <source>It says where it was taken: {1}, {2}, {3} km from {4}, {5}.</source>
        <extracomment>imaging/leaks.py; {1} = where, {2} = where, {3} = where, {4} = where, {5} = where</extracomment>
        <translation>Elle dit où elle a été prise&#xa0;: {1}, {2}, à {3} km de {4}, {5}.</translation>
    </message>
    <message>
        <source>It tells the camera and its settings</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Elle révèle l&apos;appareil et ses réglages</translation>
    </message>
    <message>
        <source>It was given twice; one is enough.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Elle a été donnée deux fois&#xa0;; une seule suffit.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be read; sRGB is assumed.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Son profil de couleurs ne peut pas être lu&#xa0;; sRGB est supposé.</translation>
    </message>
    <message>
        <source>Its colour profile does not fit its pixels; sRGB is assumed.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Son profil de couleurs ne convient pas à ses pixels&#xa0;; sRGB est supposé.</translation>
    </message>
    <message>
        <source>Its colour profile was converted to sRGB.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Son profil de couleurs a été converti en sRGB.</translation>
    </message>
    <message>
        <source>Its date could not be read and was left out.</source>
        <extracomment>imaging/kept_tags.py</extracomment>
        <translation>Sa date n&apos;a pas pu être lue et a été omise.</translation>
    </message>
    <message>
        <source>Its file or folder name tells a place ({1}); give it a neutral name before you post it.</source>
        <extracomment>workflow/delivering.py; {1} = &apos;, &apos;.join(names)</extracomment>
        <translation>Le nom de son fichier ou dossier révèle un lieu ({1})&#xa0;; donnez-lui un nom neutre avant de la publier.</translation>
    </message>
    <message>
        <source>Its file or folder name tells a place: {1}.</source>
        <extracomment>imaging/leaks.py; {1} = &apos;, &apos;.join(names)</extracomment>
        <translation>Le nom de son fichier ou dossier révèle un lieu&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Its grey profile was converted to sRGB.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Son profil de gris a été converti en sRGB.</translation>
    </message>
    <message>
        <source>Its result would take the name of an original, &apos;{1}&apos;.</source>
        <extracomment>workflow/discover.py; {1} = printable(target)</extracomment>
        <translation>Son résultat prendrait le nom d&apos;un original, «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Its tags are removed.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Ses données sont retirées.</translation>
    </message>
    <message>
        <source>Its three weight files and coordinates_100K.csv come in the Python package &apos;geoclip&apos;: put them into one folder and run &apos;geoshield models import FOLDER {1}&apos;.</source>
        <extracomment>wiring_geoclip.py; {1} = GEOCLIP</extracomment>
        <translation>Ses trois fichiers de poids et coordinates_100K.csv viennent avec le paquet Python «&#xa0;geoclip&#xa0;»&#xa0;: mettez-les dans un dossier et lancez «&#xa0;geoshield models import DOSSIER {1}&#xa0;».</translation>
    </message>
    <message>
        <source>Its time zone narrows the place to a strip of the Earth</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Son fuseau horaire limite le lieu à une bande de la Terre</translation>
    </message>
    <message>
        <source>Its wide or HDR colours are taken as sRGB and may look paler.</source>
        <extracomment>imaging/stated_colours.py</extracomment>
        <translation>Ses couleurs étendues ou HDR sont prises pour du sRGB et peuvent paraître plus pâles.</translation>
    </message>
    <message>
        <source>Its {1} text holds what may be a coordinate and was left out.</source>
        <extracomment>imaging/kept_tags.py; {1} = name.lower()</extracomment>
        <translation>Le texte du champ «&#xa0;{1}&#xa0;» contient peut-être une coordonnée et a été omis.</translation>
    </message>
    <message>
        <source>Its {1} text names a place ({2}) and was left out.</source>
        <extracomment>imaging/kept_tags.py; {1} = name.lower(), {2} = &apos;, &apos;.join(places)</extracomment>
        <translation>Le texte du champ «&#xa0;{1}&#xa0;» nomme un lieu ({2}) et a été omis.</translation>
    </message>
    <message>
        <source>JPEG cannot hold transparency.</source>
        <extracomment>imaging/encode.py</extracomment>
        <translation>JPEG ne peut pas garder la transparence.</translation>
    </message>
    <message>
        <source>JPEG moves pixels by up to {1} levels where the pattern itself kept to {2}; choose PNG to keep it exactly.</source>
        <extracomment>workflow/verify.py; {1} = change.largest_levels, {2} = plan.recipe.budget_levels</extracomment>
        <translation>JPEG déplace des pixels de {1} niveaux au plus, alors que le motif lui-même s&apos;en tenait à {2}&#xa0;; choisissez PNG pour le garder exactement.</translation>
    </message>
    <message>
        <source>JPEG quality {1} is below 50, the lowest at which the pattern was seen to survive; choose a higher quality or PNG.</source>
        <extracomment>imaging/destinations.py; {1} = output.quality</extracomment>
        <translation>La qualité JPEG {1} est sous 50, la plus basse à laquelle on a vu le motif survivre&#xa0;; choisissez une qualité plus haute ou PNG.</translation>
    </message>
    <message>
        <source>Keep its own text below {1} bytes.</source>
        <extracomment>imaging/name_template.py; {1} = MOST_BYTES // 2</extracomment>
        <translation>Gardez son propre texte sous {1} octets.</translation>
    </message>
    <message>
        <source>Lab colours were converted to sRGB.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Les couleurs Lab ont été converties en sRGB.</translation>
    </message>
    <message>
        <source>Larger ones are resized.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Les plus grandes sont réduites.</translation>
    </message>
    <message>
        <source>Larger photos are resized to 2048 px.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Les photos plus grandes sont réduites à 2048 px.</translation>
    </message>
    <message>
        <source>Leave &apos;--device&apos; out.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Laissez «&#xa0;--device&#xa0;» de côté.</translation>
    </message>
    <message>
        <source>Leave it out; GeoShield works on photos.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Laissez-le de côté&#xa0;; GeoShield travaille sur des photos.</translation>
    </message>
    <message>
        <source>Libraries that the window needs are missing: {1}.</source>
        <extracomment>workflow/preflight.py; {1} = &apos;, &apos;.join(missing)</extracomment>
        <translation>Il manque des bibliothèques dont la fenêtre a besoin&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Look at it again before protecting it.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Regardez-la encore avant de la protéger.</translation>
    </message>
    <message>
        <source>Looking with {1} failed ({2}); please look at this photo yourself.</source>
        <extracomment>detection/merge.py; {1} = name, {2} = type(error).__name__</extracomment>
        <translation>La recherche avec {1} a échoué ({2})&#xa0;; regardez cette photo vous-même, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Looking with {1} gave no usable answer; please look at this photo yourself.</source>
        <extracomment>detection/merge.py; {1} = name</extracomment>
        <translation>La recherche avec {1} n&apos;a pas donné de réponse utilisable&#xa0;; regardez cette photo vous-même, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Make it again with this version of GeoShield.</source>
        <extracomment>storage/documents.py</extracomment>
        <translation>Refaites-le avec cette version de GeoShield.</translation>
    </message>
    <message>
        <source>Make it available offline, then try again.</source>
        <extracomment>imaging/source.py</extracomment>
        <translation>Rendez-la disponible hors connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Make it smaller first, or close other programs to free memory.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Réduisez-la d&apos;abord, ou fermez d&apos;autres programmes pour libérer de la mémoire.</translation>
    </message>
    <message>
        <source>Mark writing in this photo yourself.</source>
        <extracomment>detection/text_reader.py</extracomment>
        <translation>Marquez vous-même les écritures de cette photo.</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Move it away; GeoShield leaves it alone.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Déplacez-le ailleurs&#xa0;; GeoShield n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>Name one of them a run.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Nommez-en un par travail.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card answers here</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Aucune carte graphique NVIDIA ne répond ici</translation>
    </message>
    <message>
        <source>No finder was named.</source>
        <extracomment>wiring_finders.py</extracomment>
        <translation>Aucun chercheur n&apos;a été nommé.</translation>
    </message>
    <message>
        <source>No model on this computer can check real photos yet.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Aucun modèle de cet ordinateur ne peut encore vérifier de vraies photos.</translation>
    </message>
    <message>
        <source>Nobody has decided yet what is protected.</source>
        <extracomment>workflow/batch.py</extracomment>
        <translation>Personne n&apos;a encore décidé de ce qui est protégé.</translation>
    </message>
    <message>
        <source>Nobody publishes {1} in a form that GeoShield downloads.</source>
        <extracomment>storage/pulling.py; {1} = row.name</extracomment>
        <translation>Personne ne publie {1} sous une forme que GeoShield télécharge.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Rien ne répond à l&apos;adresse du service.</translation>
    </message>
    <message>
        <source>Nothing has arrived for {1} seconds.</source>
        <extracomment>storage/hub_process.py; {1} = stalled_after</extracomment>
        <translation>Rien n&apos;est arrivé depuis {1} secondes.</translation>
    </message>
    <message>
        <source>Numbers tie it to one device or to other photos</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Des numéros la relient à un appareil ou à d&apos;autres photos</translation>
    </message>
    <message>
        <source>Ollama answers with &apos;{1}&apos; on this computer.</source>
        <extracomment>vlm/ollama_service.py; {1} = wanted</extracomment>
        <translation>Ollama répond avec «&#xa0;{1}&#xa0;» sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ollama answers with &apos;{1}&apos;; photos would go to {2}.</source>
        <extracomment>vlm/ollama_service.py; {1} = wanted, {2} = self._whereabouts(facts)</extracomment>
        <translation>Ollama répond avec «&#xa0;{1}&#xa0;»&#xa0;; les photos iraient à {2}.</translation>
    </message>
    <message>
        <source>Ollama asks for a sign-in for this.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama demande une connexion pour cela.</translation>
    </message>
    <message>
        <source>Ollama at {1} cannot be asked: {2}</source>
        <extracomment>vlm/ollama_service.py; {1} = host_of(self.url), {2} = error.message</extracomment>
        <translation>Ollama à {1} ne peut pas être interrogé&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Ollama broke off in the middle of its answer.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama s&apos;est interrompu au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>Ollama could not do it: {1}.</source>
        <extracomment>vlm/ollama_client.py; {1} = said or code</extracomment>
        <translation>Ollama n&apos;a pas pu le faire&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Ollama could not get the model: {1}.</source>
        <extracomment>vlm/ollama_pull.py; {1} = said</extracomment>
        <translation>Ollama n&apos;a pas pu télécharger le modèle&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Ollama did not answer in time.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Ollama does not answer.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama ne répond pas.</translation>
    </message>
    <message>
        <source>Ollama failed at the photos before this one.</source>
        <extracomment>vlm/stand_in.py</extracomment>
        <translation>Ollama a échoué aux photos précédentes.</translation>
    </message>
    <message>
        <source>Ollama has no model &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_client.py; {1} = brief(model)</extracomment>
        <translation>Ollama n&apos;a pas de modèle «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Ollama has too much to do.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama a trop à faire.</translation>
    </message>
    <message>
        <source>Ollama is installed but does not run.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Ollama est installé mais ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Ollama is not installed on this computer.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Ollama n&apos;est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ollama itself must reach the internet: check its connection and the proxy it was started with.</source>
        <extracomment>vlm/ollama_pull.py</extracomment>
        <translation>Ollama lui-même doit atteindre internet&#xa0;: vérifiez sa connexion et le proxy avec lequel il a démarré.</translation>
    </message>
    <message>
        <source>Ollama runs, but has no model &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_service.py; {1} = brief(wanted, 60)</extracomment>
        <translation>Ollama fonctionne, mais n&apos;a pas de modèle «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Ollama still holds &apos;{1}&apos; in memory.</source>
        <extracomment>vlm/ollama_service.py; {1} = model</extracomment>
        <translation>Ollama tient encore «&#xa0;{1}&#xa0;» en mémoire.</translation>
    </message>
    <message>
        <source>Ollama stopped in the middle of its answer.</source>
        <extracomment>vlm/ollama.py</extracomment>
        <translation>Ollama s&apos;est arrêté au milieu de sa réponse.</translation>
    </message>
    <message>
        <source>Ollama would send photos to {1}, which was not allowed.</source>
        <extracomment>vlm/ollama_describer.py; {1} = where</extracomment>
        <translation>Ollama enverrait des photos à {1}, ce qui n&apos;a pas été autorisé.</translation>
    </message>
    <message>
        <source>Ollama&apos;s library has no model &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_pull.py; {1} = model</extracomment>
        <translation>La bibliothèque d&apos;Ollama n&apos;a pas de modèle «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Ollama&apos;s model &apos;{1}&apos; cannot see pictures.</source>
        <extracomment>vlm/ollama.py; {1} = self._model</extracomment>
        <translation>Le modèle «&#xa0;{1}&#xa0;» d&apos;Ollama ne peut pas voir d&apos;images.</translation>
    </message>
    <message>
        <source>Ollama&apos;s model would send the photo to another machine, which was not allowed.</source>
        <extracomment>vlm/stand_in.py</extracomment>
        <translation>Le modèle d&apos;Ollama enverrait la photo à un autre ordinateur, ce qui n&apos;a pas été autorisé.</translation>
    </message>
    <message>
        <source>On this computer {1} will be asked.</source>
        <extracomment>wiring_locators.py; {1} = &apos; and &apos;.join(names)</extracomment>
        <translation>Sur cet ordinateur on interrogera {1}.</translation>
    </message>
    <message>
        <source>Only a service elsewhere needs one.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Seul un service ailleurs en demande une.</translation>
    </message>
    <message>
        <source>Only needed by the tests.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Seuls les tests en ont besoin.</translation>
    </message>
    <message>
        <source>Only the demonstration ensemble worked on it, which knows drawn scenes and protects no real photo.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Seul l&apos;ensemble de démonstration y a travaillé&#xa0;; il connaît des scènes dessinées et ne protège aucune vraie photo.</translation>
    </message>
    <message>
        <source>Original size</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Taille d&apos;origine</translation>
    </message>
    <message>
        <source>Other models may differ.</source>
        <extracomment>workflow/whereabouts.py</extracomment>
        <translation>D&apos;autres modèles peuvent répondre autrement.</translation>
    </message>
    <message>
        <source>Other models may still find it.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>D&apos;autres modèles peuvent encore le trouver.</translation>
    </message>
    <message>
        <source>Part of it is damaged and could hold anything</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Une partie est abîmée et pourrait contenir n&apos;importe quoi</translation>
    </message>
    <message>
        <source>Photo and question are too long for this model.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>La photo et la question sont trop longues pour ce modèle.</translation>
    </message>
    <message>
        <source>Place names were taken out: {1}.</source>
        <extracomment>workflow/stages.py; {1} = &apos;, &apos;.join(removed)</extracomment>
        <translation>Des noms de lieux ont été retirés&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Please check it.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Vérifiez-la, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>Please describe this photo yourself, or look at it with another model.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Décrivez vous-même cette photo, ou regardez-la avec un autre modèle.</translation>
    </message>
    <message>
        <source>Please mark yourself what tells the place.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Marquez vous-même ce qui révèle le lieu.</translation>
    </message>
    <message>
        <source>Point at the folder with its files and name it: &apos;geoshield models import FOLDER NAME&apos;.</source>
        <extracomment>storage/importing.py</extracomment>
        <translation>Indiquez le dossier de ses fichiers et nommez-le&#xa0;: «&#xa0;geoshield models import DOSSIER NOM&#xa0;».</translation>
    </message>
    <message>
        <source>Protect it again, or run with &apos;--ensemble {1}&apos;.</source>
        <extracomment>workflow/stages.py; {1} = plan.ensemble</extracomment>
        <translation>Protégez-la encore, ou travaillez avec «&#xa0;--ensemble {1}&#xa0;».</translation>
    </message>
    <message>
        <source>Put them into HTTPS_PROXY.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Mettez-les dans HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>PySide6 is not installed.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>PySide6 n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Resize before protecting, not afterwards: every later change of size weakens the pattern.</source>
        <extracomment>imaging/destinations.py</extracomment>
        <translation>Changez la taille avant de protéger, pas après&#xa0;: tout changement ultérieur affaiblit le motif.</translation>
    </message>
    <message>
        <source>Restart Ollama.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Redémarrez Ollama.</translation>
    </message>
    <message>
        <source>Restart the computer, or close what else uses the card.</source>
        <extracomment>encoders/graphics.py</extracomment>
        <translation>Redémarrez l’ordinateur, ou fermez ce qui utilise aussi la carte.</translation>
    </message>
    <message>
        <source>Review it first.</source>
        <extracomment>workflow/batch.py</extracomment>
        <translation>Examinez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Run &apos;geoshield doctor&apos; to see what is missing.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>«&#xa0;geoshield doctor&#xa0;» dit ce qui manque.</translation>
    </message>
    <message>
        <source>Run &apos;ollama stop {1}&apos;, or restart Ollama.</source>
        <extracomment>vlm/ollama_service.py; {1} = model</extracomment>
        <translation>Lancez «&#xa0;ollama stop {1}&#xa0;», ou redémarrez Ollama.</translation>
    </message>
    <message>
        <source>Run it again; it goes on where it stopped.</source>
        <extracomment>vlm/ollama_pull.py</extracomment>
        <translation>Relancez-le&#xa0;; cela reprend où c&apos;était resté.</translation>
    </message>
    <message>
        <source>See Ollama&apos;s own log, or restart it.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Voyez le journal d&apos;Ollama, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>See what &apos;geoshield doctor&apos; says of it, or go on with &apos;--device cpu&apos;.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Voyez ce que &apos;geoshield doctor&apos; en dit, ou continuez avec &apos;--device cpu&apos;.</translation>
    </message>
    <message>
        <source>Sent as a document it stays as it is.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Envoyée comme document, elle reste telle quelle.</translation>
    </message>
    <message>
        <source>Servers keep 8,294,400 pixels and 16 MB unless set up otherwise; 2880 px fits in any shape.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Les serveurs gardent 8 294 400 pixels et 16 Mo sauf réglage contraire&#xa0;; 2880 px tiennent dans tous les formats.</translation>
    </message>
    <message>
        <source>Showing &apos;{1}&apos; needs about {2} of memory.</source>
        <extracomment>imaging/overview.py; {1} = shown(path)</extracomment>
        <translation>Montrer «&#xa0;{1}&#xa0;» demande environ {2} de mémoire.</translation>
    </message>
    <message>
        <source>Sign in with &apos;ollama signin&apos;.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Connectez-vous avec «&#xa0;ollama signin&#xa0;».</translation>
    </message>
    <message>
        <source>Signal</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Some mail programs offer to shrink pictures: decline.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Certains logiciels de courrier proposent de réduire les images&#xa0;: refusez.</translation>
    </message>
    <message>
        <source>Something between here and the hub changes files; try another network, or import the file from elsewhere.</source>
        <extracomment>storage/hub.py</extracomment>
        <translation>Quelque chose entre ici et le hub modifie les fichiers&#xa0;; essayez un autre réseau, ou importez le fichier d&apos;ailleurs.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({1}).</source>
        <extracomment>domain/errors.py; {1} = type(error).__name__</extracomment>
        <translation>Quelque chose d&apos;inattendu a échoué ({1}).</translation>
    </message>
    <message>
        <source>Standard quality means 1600 px and a JPEG quality of about 70, high quality up to 4096 px and 75.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>La qualité standard veut dire 1600 px et une qualité JPEG d&apos;environ 70, la haute qualité jusqu&apos;à 4096 px et 75.</translation>
    </message>
    <message>
        <source>Start GeoShield again, or go on with &apos;--device cpu&apos;; finished photos are kept.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Redémarrez GeoShield, ou continuez avec «&#xa0;--device cpu&#xa0;»&#xa0;; les photos finies sont gardées.</translation>
    </message>
    <message>
        <source>Start again; it is then moved aside.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Redémarrez&#xa0;; il est alors mis de côté.</translation>
    </message>
    <message>
        <source>Start it, for example with &apos;ollama serve&apos;.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Démarrez-le, par exemple avec «&#xa0;ollama serve&#xa0;».</translation>
    </message>
    <message>
        <source>Stop that program, or give Ollama&apos;s address with &apos;--ollama-host&apos;.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Arrêtez ce programme, ou donnez l&apos;adresse d&apos;Ollama avec «&#xa0;--ollama-host&#xa0;».</translation>
    </message>
    <message>
        <source>Store it with &apos;geoshield helper set-key&apos;, or choose another describer.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Gardez-la avec «&#xa0;geoshield helper set-key&#xa0;», ou choisissez un autre descripteur.</translation>
    </message>
    <message>
        <source>Street names, signs and plates are found without a download.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Noms de rues, enseignes et plaques sont trouvés sans téléchargement.</translation>
    </message>
    <message>
        <source>Take it out of the template.</source>
        <extracomment>imaging/name_template.py</extracomment>
        <translation>Retirez-le du gabarit.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le compte n&apos;a plus de crédit.</translation>
    </message>
    <message>
        <source>The answer came packed although it was asked for plain.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>La réponse est venue compressée bien que demandée telle quelle.</translation>
    </message>
    <message>
        <source>The attack &apos;{1}&apos; needs photos of other places to go towards.</source>
        <extracomment>perturbation/preparation.py; {1} = plan.recipe.name</extracomment>
        <translation>L&apos;attaque «&#xa0;{1}&#xa0;» a besoin de photos d&apos;autres lieux vers lesquels aller.</translation>
    </message>
    <message>
        <source>The built-in describer found nothing that tells the place; please look yourself.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Le descripteur intégré n&apos;a rien trouvé qui révèle le lieu&#xa0;; regardez vous-même.</translation>
    </message>
    <message>
        <source>The built-in describer needs 8-bit colour pixels, not {1} {2}.</source>
        <extracomment>vlm/builtin.py; {1} = rgb8.dtype, {2} = list(rgb8.shape)</extracomment>
        <translation>Le descripteur intégré a besoin de pixels couleur de 8 bits, pas de {1} {2}.</translation>
    </message>
    <message>
        <source>The built-in describer needs at least one encoder.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Le descripteur intégré a besoin d&apos;au moins un encodeur.</translation>
    </message>
    <message>
        <source>The built-in describer recognised nothing in this photo; please describe it yourself.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Le descripteur intégré n&apos;a rien reconnu sur cette photo&#xa0;; décrivez-la vous-même.</translation>
    </message>
    <message>
        <source>The built-in describer stands in for it.</source>
        <extracomment>wiring_describers.py</extracomment>
        <translation>Le descripteur intégré le remplace.</translation>
    </message>
    <message>
        <source>The built-in describer was used.</source>
        <extracomment>vlm/stand_in.py</extracomment>
        <translation>Le descripteur intégré a été utilisé.</translation>
    </message>
    <message>
        <source>The colour profile holds words</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Le profil de couleurs contient des mots</translation>
    </message>
    <message>
        <source>The command line works without it.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>La ligne de commande marche sans lui.</translation>
    </message>
    <message>
        <source>The configuration of {1} cannot be read.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name</extracomment>
        <translation>La configuration de {1} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The connection broke while {1} was downloaded.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>La connexion s&apos;est coupée pendant le téléchargement de {1}.</translation>
    </message>
    <message>
        <source>The connection to Ollama failed.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>La connexion à Ollama a échoué.</translation>
    </message>
    <message>
        <source>The connection to the hub is not the hub&apos;s own (certificate).</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>La connexion au hub n&apos;est pas celle du hub lui-même (certificat).</translation>
    </message>
    <message>
        <source>The connection to the service broke.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>La connexion au service s&apos;est coupée.</translation>
    </message>
    <message>
        <source>The copy of &apos;{1}&apos; differs from the original.</source>
        <extracomment>storage/importing.py; {1} = name</extracomment>
        <translation>La copie de «&#xa0;{1}&#xa0;» diffère de l&apos;original.</translation>
    </message>
    <message>
        <source>The demonstration is built in: it knows drawn scenes only and protects no real photo.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>La démonstration est intégrée&#xa0;: elle ne connaît que des scènes dessinées et ne protège aucune vraie photo.</translation>
    </message>
    <message>
        <source>The describer &apos;{1}&apos; is not part of this version.</source>
        <extracomment>wiring_describers.py; {1} = name</extracomment>
        <translation>Le descripteur «&#xa0;{1}&#xa0;» ne fait pas partie de cette version.</translation>
    </message>
    <message>
        <source>The describer gave no usable answer.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Le descripteur n&apos;a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>The description is empty, so nothing of the content is held on to.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>La description est vide, donc rien du contenu n&apos;est retenu.</translation>
    </message>
    <message>
        <source>The detector answered boxes, scores and names of different numbers.</source>
        <extracomment>detection/detector.py</extracomment>
        <translation>Le détecteur a répondu des nombres différents de cadres, de valeurs et de noms.</translation>
    </message>
    <message>
        <source>The device &apos;{1}&apos; does not answer.</source>
        <extracomment>perturbation/device.py; {1} = device</extracomment>
        <translation>L’appareil &apos;{1}&apos; ne répond pas.</translation>
    </message>
    <message>
        <source>The device &apos;{1}&apos; stopped answering while this photo was worked on.</source>
        <extracomment>perturbation/device.py; {1} = device</extracomment>
        <translation>L&apos;appareil «&#xa0;{1}&#xa0;» n&apos;a plus répondu pendant le travail sur cette photo.</translation>
    </message>
    <message>
        <source>The download could not be started ({1}).</source>
        <extracomment>storage/hub_process.py; {1} = error.strerror</extracomment>
        <translation>Le téléchargement n&apos;a pas pu commencer ({1}).</translation>
    </message>
    <message>
        <source>The download of &apos;{1}&apos; broke off.</source>
        <extracomment>vlm/ollama_pull.py; {1} = model</extracomment>
        <translation>Le téléchargement de «&#xa0;{1}&#xa0;» s&apos;est interrompu.</translation>
    </message>
    <message>
        <source>The download of &apos;{1}&apos; has stalled at {2}.</source>
        <extracomment>vlm/ollama_pull.py; {1} = model, {2} = where</extracomment>
        <translation>Le téléchargement de «&#xa0;{1}&#xa0;» n&apos;avance plus, à {2}.</translation>
    </message>
    <message>
        <source>The download of &apos;{1}&apos; has stalled.</source>
        <extracomment>vlm/ollama_pull.py; {1} = model</extracomment>
        <translation>Le téléchargement de «&#xa0;{1}&#xa0;» n&apos;avance plus.</translation>
    </message>
    <message>
        <source>The download of {1} ended without a result.</source>
        <extracomment>storage/pulling.py; {1} = job.row.name</extracomment>
        <translation>Le téléchargement de {1} a fini sans résultat.</translation>
    </message>
    <message>
        <source>The download of {1} ended without a word.</source>
        <extracomment>storage/hub_process.py; {1} = job.row.name</extracomment>
        <translation>Le téléchargement de {1} a fini sans un mot.</translation>
    </message>
    <message>
        <source>The download of {1} failed ({2}).</source>
        <extracomment>storage/hub_errors.py; {1} = row.name, {2} = type(error).__name__</extracomment>
        <translation>Le téléchargement de {1} a échoué ({2}).</translation>
    </message>
    <message>
        <source>The encoder {1} answered in an unexpected shape.</source>
        <extracomment>perturbation/surrogate.py; {1} = surrogate.name</extracomment>
        <translation>L&apos;encodeur {1} a répondu sous une forme inattendue.</translation>
    </message>
    <message>
        <source>The encoder {1} answered patches with empty vectors.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>L&apos;encodeur {1} a répondu aux extraits par des vecteurs vides.</translation>
    </message>
    <message>
        <source>The encoder {1} answered patches with values that are no numbers.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>L&apos;encodeur {1} a répondu aux extraits par des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The encoder {1} answered pictures with empty vectors.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>L&apos;encodeur {1} a répondu aux images par des vecteurs vides.</translation>
    </message>
    <message>
        <source>The encoder {1} answered pictures with values that are no numbers.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>L&apos;encodeur {1} a répondu aux images par des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The encoder {1} answered texts with empty vectors.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>L&apos;encodeur {1} a répondu aux textes par des vecteurs vides.</translation>
    </message>
    <message>
        <source>The encoder {1} answered texts with values that are no numbers.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>L&apos;encodeur {1} a répondu aux textes par des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The encoder {1} answered {2} patches with an array of shape {3}.</source>
        <extracomment>domain/answers.py; {1} = name, {2} = count, {3} = list(rows.shape)</extracomment>
        <translation>L&apos;encodeur {1} a répondu à {2} extraits par un tableau de forme {3}.</translation>
    </message>
    <message>
        <source>The encoder {1} answered {2} pictures with an array of shape {3}.</source>
        <extracomment>domain/answers.py; {1} = name, {2} = count, {3} = list(rows.shape)</extracomment>
        <translation>L&apos;encodeur {1} a répondu à {2} images par un tableau de forme {3}.</translation>
    </message>
    <message>
        <source>The encoder {1} answered {2} texts with an array of shape {3}.</source>
        <extracomment>domain/answers.py; {1} = name, {2} = count, {3} = list(rows.shape)</extracomment>
        <translation>L&apos;encodeur {1} a répondu à {2} textes par un tableau de forme {3}.</translation>
    </message>
    <message>
        <source>The encoder {1} gave no usable number for a text.</source>
        <extracomment>perturbation/surrogate.py; {1} = surrogate.name</extracomment>
        <translation>L’encodeur {1} n’a donné aucun nombre utilisable pour un texte.</translation>
    </message>
    <message>
        <source>The encoder {1} gave no usable number for this photo.</source>
        <extracomment>perturbation/gradients.py; {1} = surrogate.name</extracomment>
        <translation>L&apos;encodeur {1} n&apos;a pas donné de nombre utilisable pour cette photo.</translation>
    </message>
    <message>
        <source>The encoder {1} has no text tower.</source>
        <extracomment>encoders/hub_towers.py; {1} = self.name</extracomment>
        <translation>L&apos;encodeur {1} n&apos;a pas de tour de textes.</translation>
    </message>
    <message>
        <source>The encoders could not compare the pictures ({1}).</source>
        <extracomment>workflow/verify.py; {1} = _why(error)</extracomment>
        <translation>Les encodeurs n&apos;ont pas pu comparer les images ({1}).</translation>
    </message>
    <message>
        <source>The ensemble &apos;{1}&apos; is here ({2} GB).</source>
        <extracomment>workflow/machine.py; {1} = name, {2} = total</extracomment>
        <translation>L&apos;ensemble «&#xa0;{1}&#xa0;» est là ({2} Go).</translation>
    </message>
    <message>
        <source>The ensemble &apos;{1}&apos; is not complete on this machine, {2}, so &apos;{3}&apos; works instead.</source>
        <extracomment>encoders/choice.py; {1} = missing, {2} = missing, {3} = used</extracomment>
        <translation>L&apos;ensemble «&#xa0;{1}&#xa0;» n&apos;est pas complet sur cet ordinateur, {2}&#xa0;; c&apos;est «&#xa0;{3}&#xa0;» qui travaille à sa place.</translation>
    </message>
    <message>
        <source>The ensemble &apos;{1}&apos; is not ready: {2}.</source>
        <extracomment>workflow/machine.py; {1} = name, {2} = lacking(name)</extracomment>
        <translation>L&apos;ensemble «&#xa0;{1}&#xa0;» n&apos;est pas prêt&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The file holds {1} pictures; the main one is used.</source>
        <extracomment>imaging/opening.py; {1} = count</extracomment>
        <translation>Le fichier contient {1} images&#xa0;; la principale est prise.</translation>
    </message>
    <message>
        <source>The finder &apos;{1}&apos; is not part of this version.</source>
        <extracomment>wiring_finders.py; {1} = name</extracomment>
        <translation>Le chercheur «&#xa0;{1}&#xa0;» ne fait pas partie de cette version.</translation>
    </message>
    <message>
        <source>The first of {1} pages is used.</source>
        <extracomment>imaging/opening.py; {1} = count</extracomment>
        <translation>La première de {1} pages est prise.</translation>
    </message>
    <message>
        <source>The folder &apos;{1}&apos; could not be read ({2}).</source>
        <extracomment>workflow/discover.py; {1} = printable(refused), {2} = error.strerror</extracomment>
        <translation>Le dossier «&#xa0;{1}&#xa0;» n&apos;a pas pu être lu ({2}).</translation>
    </message>
    <message>
        <source>The folder of {1} holds a model of another kind.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name</extracomment>
        <translation>Le dossier de {1} contient un modèle d&apos;un autre genre.</translation>
    </message>
    <message>
        <source>The graphics card does not answer: {1}</source>
        <extracomment>a part of sentences; {1} = self.reason</extracomment>
        <translation>La carte graphique ne répond pas&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The hub answered with {1}.</source>
        <extracomment>storage/hub_errors.py; {1} = status</extracomment>
        <translation>Le hub a répondu {1}.</translation>
    </message>
    <message>
        <source>The hub cannot be reached from here.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Le hub ne peut pas être atteint d&apos;ici.</translation>
    </message>
    <message>
        <source>The hub did not answer in time for {1}.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Le hub n&apos;a pas répondu à temps pour {1}.</translation>
    </message>
    <message>
        <source>The hub does not have {1} there any more (404).</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Le hub n&apos;a plus {1} à cet endroit (404).</translation>
    </message>
    <message>
        <source>The hub gave no list of files for {1}.</source>
        <extracomment>storage/pulling.py; {1} = row.name</extracomment>
        <translation>Le hub n&apos;a pas donné de liste de fichiers pour {1}.</translation>
    </message>
    <message>
        <source>The hub has no &apos;{1}&apos; for everybody: it was removed or made private.</source>
        <extracomment>storage/hub_errors.py; {1} = row.repository</extracomment>
        <translation>Le hub n&apos;a pas «&#xa0;{1}&#xa0;» pour tous&#xa0;: il a été retiré ou rendu privé.</translation>
    </message>
    <message>
        <source>The hub has no safetensors for {1}, and no other kind is downloaded.</source>
        <extracomment>storage/hub.py; {1} = row.name</extracomment>
        <translation>Le hub n&apos;a pas de safetensors pour {1}, et rien d&apos;autre n&apos;est téléchargé.</translation>
    </message>
    <message>
        <source>The hub has no {1} for {2}.</source>
        <extracomment>storage/hub.py; {1} = &apos;, &apos;.join(absent), {2} = row.name</extracomment>
        <translation>Le hub n&apos;a pas de {1} pour {2}.</translation>
    </message>
    <message>
        <source>The hub is busy or out of order ({1}).</source>
        <extracomment>storage/hub_errors.py; {1} = status</extracomment>
        <translation>Le hub est surchargé ou en panne ({1}).</translation>
    </message>
    <message>
        <source>The hub lets only registered people have {1}.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Le hub ne donne {1} qu&apos;aux personnes inscrites.</translation>
    </message>
    <message>
        <source>The hub lists no files for {1}.</source>
        <extracomment>storage/hub.py; {1} = row.name</extracomment>
        <translation>Le hub n&apos;indique aucun fichier pour {1}.</translation>
    </message>
    <message>
        <source>The hub offers another &apos;{1}&apos; for {2} than it listed.</source>
        <extracomment>storage/hub.py; {1} = file.name, {2} = row.name</extracomment>
        <translation>Le hub offre pour {2} un autre «&#xa0;{1}&#xa0;» que celui de sa liste.</translation>
    </message>
    <message>
        <source>The hub offers another version of {1} than the pinned one.</source>
        <extracomment>storage/hub.py; {1} = row.name</extracomment>
        <translation>Le hub offre une autre version de {1} que celle qui est fixée.</translation>
    </message>
    <message>
        <source>The hub offers other weights for {1} than those that were published.</source>
        <extracomment>storage/hub.py; {1} = row.name</extracomment>
        <translation>Le hub offre pour {1} d&apos;autres poids que ceux qui ont été publiés.</translation>
    </message>
    <message>
        <source>The hub refuses to hand out {1} ({2}).</source>
        <extracomment>storage/hub_errors.py; {1} = row.name, {2} = status</extracomment>
        <translation>Le hub refuse de donner {1} ({2}).</translation>
    </message>
    <message>
        <source>The hub sent another number of bytes for {1} than it promised.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Le hub a envoyé pour {1} un autre nombre d&apos;octets que promis.</translation>
    </message>
    <message>
        <source>The image tower beside GeoCLIP is not the one that it was trained on (ViT-L/14).</source>
        <extracomment>locating/geoclip_weights.py</extracomment>
        <translation>La tour d&apos;images à côté de GeoCLIP n&apos;est pas celle avec laquelle il a été entraîné (ViT-L/14).</translation>
    </message>
    <message>
        <source>The image tower of GeoCLIP cannot be read; its files are damaged.</source>
        <extracomment>locating/geoclip_weights.py</extracomment>
        <translation>La tour d&apos;images de GeoCLIP ne peut pas être lue&#xa0;; ses fichiers sont abîmés.</translation>
    </message>
    <message>
        <source>The image tower of GeoCLIP is not on this machine ({1}: {2}).</source>
        <extracomment>locating/geoclip_weights.py; {1} = TOWER_NAME, {2} = name</extracomment>
        <translation>La tour d&apos;images de GeoCLIP n&apos;est pas sur cet ordinateur ({1}&#xa0;: {2}).</translation>
    </message>
    <message>
        <source>The index of the weights of {1} is damaged.</source>
        <extracomment>encoders/loading.py; {1} = name</extracomment>
        <translation>L&apos;index des poids de {1} est abîmé.</translation>
    </message>
    <message>
        <source>The journal &apos;{1}&apos; was written by a newer GeoShield.</source>
        <extracomment>storage/database.py; {1} = printable(path)</extracomment>
        <translation>Le journal «&#xa0;{1}&#xa0;» a été écrit par un GeoShield plus récent.</translation>
    </message>
    <message>
        <source>The key may also stand in the environment variable OPENAI_API_KEY, for this session only.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>La clé peut aussi se trouver dans la variable d&apos;environnement OPENAI_API_KEY, pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring of this system would write the key into a file.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Le trousseau de ce système écrirait la clé dans un fichier.</translation>
    </message>
    <message>
        <source>The library that speaks to the system&apos;s keyring is not installed.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>La bibliothèque qui parle au trousseau du système n&apos;est pas installée.</translation>
    </message>
    <message>
        <source>The locator {1} can still tell its region.</source>
        <extracomment>workflow/verdict.py; {1} = _names(still)</extracomment>
        <translation>Le devineur {1} nomme encore sa région.</translation>
    </message>
    <message>
        <source>The locator {1} found the place before; every guess is now more than {2} km off.</source>
        <extracomment>workflow/verdict.py; {1} = _names(lost), {2} = missed</extracomment>
        <translation>Le devineur {1} trouvait le lieu avant&#xa0;; maintenant chaque réponse est à plus de {2} km.</translation>
    </message>
    <message>
        <source>The locators {1} can still tell its region.</source>
        <extracomment>workflow/verdict.py; {1} = _names(still)</extracomment>
        <translation>Les devineurs {1} nomment encore sa région.</translation>
    </message>
    <message>
        <source>The locators {1} found the place before; every guess is now more than {2} km off.</source>
        <extracomment>workflow/verdict.py; {1} = _names(lost), {2} = missed</extracomment>
        <translation>Les devineurs {1} trouvaient le lieu avant&#xa0;; maintenant chaque réponse est à plus de {2} km.</translation>
    </message>
    <message>
        <source>The maker&apos;s own block holds what nobody documents, often serial number and place</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Le bloc du fabricant contient ce que personne ne documente, souvent numéro de série et lieu</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; cannot see pictures.</source>
        <extracomment>vlm/openai_client.py; {1} = brief(model, 60)</extracomment>
        <translation>Le modèle «&#xa0;{1}&#xa0;» ne peut pas voir d&apos;images.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Le modèle a refusé de répondre.</translation>
    </message>
    <message>
        <source>The model found nothing that tells the place; please look yourself.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Le modèle n&apos;a rien trouvé qui révèle le lieu&#xa0;; regardez vous-même.</translation>
    </message>
    <message>
        <source>The model was still answering after {1} seconds.</source>
        <extracomment>vlm/limits.py; {1} = seconds</extracomment>
        <translation>Le modèle répondait encore après {1} secondes.</translation>
    </message>
    <message>
        <source>The model&apos;s answer did not end.</source>
        <extracomment>vlm/limits.py</extracomment>
        <translation>La réponse du modèle n&apos;a pas pris fin.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is empty.</source>
        <extracomment>vlm/ollama.py</extracomment>
        <translation>La réponse du modèle est vide.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was longer than allowed and is cut off.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>La réponse du modèle était plus longue que permis et est coupée.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was used in part: {1}.</source>
        <extracomment>vlm/describe.py; {1} = why</extracomment>
        <translation>La réponse du modèle a été utilisée en partie&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s description cannot be used: it was empty.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>La description du modèle ne peut pas servir&#xa0;: elle était vide.</translation>
    </message>
    <message>
        <source>The model&apos;s description cannot be used: {1}.</source>
        <extracomment>vlm/describe.py; {1} = why or &apos;it was empty&apos;</extracomment>
        <translation>La description du modèle ne peut pas servir&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s list of elements cannot be used: {1}.</source>
        <extracomment>vlm/describe.py; {1} = why</extracomment>
        <translation>La liste d&apos;éléments du modèle ne peut pas servir&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The models folder &apos;{1}&apos; is not there.</source>
        <extracomment>storage/models_folder.py; {1} = printable(folder)</extracomment>
        <translation>Le dossier des modèles «&#xa0;{1}&#xa0;» n&apos;est pas là.</translation>
    </message>
    <message>
        <source>The models folder &apos;{1}&apos; may not be written to.</source>
        <extracomment>storage/models_folder.py; {1} = printable(folder)</extracomment>
        <translation>On n&apos;a pas le droit d&apos;écrire dans le dossier des modèles «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The name &apos;{1}...&apos; is too long for this drive.</source>
        <extracomment>storage/os_errors.py; {1} = shown[:60]</extracomment>
        <translation>Le nom «&#xa0;{1}...&#xa0;» est trop long pour ce disque.</translation>
    </message>
    <message>
        <source>The name template has a brace that belongs to no field</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Le gabarit de noms a une accolade qui n&apos;appartient à aucun champ</translation>
    </message>
    <message>
        <source>The name template has no field &apos;{{1}}&apos;</source>
        <extracomment>a part of sentences; {1} = message</extracomment>
        <translation>Le gabarit de noms n&apos;a pas de champ «&#xa0;{{1}}&#xa0;»</translation>
    </message>
    <message>
        <source>The name template is empty</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Le gabarit de noms est vide</translation>
    </message>
    <message>
        <source>The name template is too long</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Le gabarit de noms est trop long</translation>
    </message>
    <message>
        <source>The optimiser changed pixels by {1} levels, {2} were allowed.</source>
        <extracomment>workflow/stages.py; {1} = largest, {2} = plan.recipe.budget_levels</extracomment>
        <translation>L&apos;optimiseur a changé des pixels de {1} niveaux, {2} étaient permis.</translation>
    </message>
    <message>
        <source>The optimiser returned a picture of another size.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>L&apos;optimiseur a rendu une image d&apos;une autre taille.</translation>
    </message>
    <message>
        <source>The optimiser returned no picture.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>L&apos;optimiseur n&apos;a rendu aucune image.</translation>
    </message>
    <message>
        <source>The output folder &apos;{1}&apos; is the folder of &apos;{2}&apos; itself.</source>
        <extracomment>workflow/discover.py; {1} = printable(out), {2} = path.name</extracomment>
        <translation>Le dossier de sortie «&#xa0;{1}&#xa0;» est le dossier même de «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>The output folder &apos;{1}&apos; lies inside &apos;{2}&apos;.</source>
        <extracomment>workflow/discover.py; {1} = printable(out), {2} = printable(path)</extracomment>
        <translation>Le dossier de sortie «&#xa0;{1}&#xa0;» se trouve dans «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>The package &apos;openai&apos;, which speaks to OpenAI&apos;s service, is not installed.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Le paquet «&#xa0;openai&#xa0;», qui parle au service d&apos;OpenAI, n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>The paper&apos;s preset worked with the ensemble &apos;{1}&apos;, not with the paper&apos;s three encoders.</source>
        <extracomment>workflow/verify.py; {1} = plan.ensemble</extracomment>
        <translation>Le préréglage de l&apos;article a travaillé avec l&apos;ensemble «&#xa0;{1}&#xa0;», pas avec les trois encodeurs de l&apos;article.</translation>
    </message>
    <message>
        <source>The pattern did not reach the target it was asked for.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Le motif n&apos;a pas atteint le but demandé.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; no independent locator was asked.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Le motif y est et ses données sont parties&#xa0;; aucun devineur indépendant n&apos;a été interrogé.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; nobody knows how far the locator&apos;s guesses are from the truth.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Le motif y est et ses données sont parties&#xa0;; personne ne sait à quelle distance du vrai sont les réponses du devineur.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; the locator did not find the place before either.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Le motif y est et ses données sont parties&#xa0;; le devineur ne trouvait déjà pas le lieu avant.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; the locator gave no readable place afterwards.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Le motif y est et ses données sont parties&#xa0;; le devineur n&apos;a donné ensuite aucun lieu lisible.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; the unprotected photo was shown to no locator.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Le motif y est et ses données sont parties&#xa0;; la photo non protégée n&apos;a été montrée à aucun devineur.</translation>
    </message>
    <message>
        <source>The photo has no pixels.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>La photo n&apos;a pas de pixels.</translation>
    </message>
    <message>
        <source>The photo keeps its size.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>La photo garde sa taille.</translation>
    </message>
    <message>
        <source>The photo was left alone; please report this with the details.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>La photo n&apos;a pas été touchée&#xa0;; signalez ceci avec les détails, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>The pinned version of {1} is no longer on the hub.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>La version fixée de {1} n&apos;est plus sur le hub.</translation>
    </message>
    <message>
        <source>The plan asks for the ensemble &apos;{1}&apos;, but &apos;{2}&apos; is loaded.</source>
        <extracomment>workflow/stages.py; {1} = plan.ensemble, {2} = tools.ensemble</extracomment>
        <translation>Le plan demande l&apos;ensemble «&#xa0;{1}&#xa0;», mais c&apos;est «&#xa0;{2}&#xa0;» qui est chargé.</translation>
    </message>
    <message>
        <source>The plan says nothing about this photo.</source>
        <extracomment>workflow/deciding.py</extracomment>
        <translation>Le plan ne dit rien de cette photo.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (407).</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Le proxy demande un nom et un mot de passe (407).</translation>
    </message>
    <message>
        <source>The proxy does not let the download through.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Le proxy ne laisse pas passer le téléchargement.</translation>
    </message>
    <message>
        <source>The proxy does not let the request through.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le proxy ne laisse pas passer la demande.</translation>
    </message>
    <message>
        <source>The reference scenes of the test world are damaged.</source>
        <extracomment>geoworld/gallery.py</extracomment>
        <translation>Les scènes de comparaison du monde d&apos;essai sont abîmées.</translation>
    </message>
    <message>
        <source>The reference scenes of the test world are not on this machine.</source>
        <extracomment>geoworld/gallery.py</extracomment>
        <translation>Les scènes de comparaison du monde d&apos;essai ne sont pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The saved file changes pixels by {1} levels, {2} were allowed, so it was not kept.</source>
        <extracomment>workflow/verify.py; {1} = largest_levels, {2} = plan.recipe.budget_levels</extracomment>
        <translation>Le fichier enregistré change des pixels de {1} niveaux, {2} étaient permis&#xa0;; il n&apos;a donc pas été gardé.</translation>
    </message>
    <message>
        <source>The service answered with nothing.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Le service n&apos;a rien répondu.</translation>
    </message>
    <message>
        <source>The service could not prove who it is (certificate).</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service n&apos;a pas pu prouver qui il est (certificat).</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service n&apos;a pas accepté la clé.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service does not accept &apos;{1}&apos;.</source>
        <extracomment>vlm/openai_client.py; {1} = unknown</extracomment>
        <translation>Le service n&apos;accepte pas «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The service does not allow this to the key&apos;s owner.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service ne le permet pas au détenteur de la clé.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service ne répond pas.</translation>
    </message>
    <message>
        <source>The service failed ({1}).</source>
        <extracomment>vlm/openai_client.py; {1} = said.text or code</extracomment>
        <translation>Le service a échoué ({1}).</translation>
    </message>
    <message>
        <source>The service gave up before the model had answered.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service a renoncé avant que le modèle ait répondu.</translation>
    </message>
    <message>
        <source>The service has no model &apos;{1}&apos; for this key.</source>
        <extracomment>vlm/openai_client.py; {1} = brief(model, 60)</extracomment>
        <translation>Le service n&apos;a pas de modèle «&#xa0;{1}&#xa0;» pour cette clé.</translation>
    </message>
    <message>
        <source>The service has too much to do, or its rate limit is reached.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service a trop à faire, ou sa limite est atteinte.</translation>
    </message>
    <message>
        <source>The service refused the request (no reason given).</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service a refusé la demande (sans raison donnée).</translation>
    </message>
    <message>
        <source>The service refused the request ({1}).</source>
        <extracomment>vlm/openai_client.py; {1} = said.text or &apos;no reason given&apos;</extracomment>
        <translation>Le service a refusé la demande ({1}).</translation>
    </message>
    <message>
        <source>The service sends us elsewhere, which is not followed.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le service nous envoie ailleurs, ce qui n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>The service&apos;s filter held the answer back.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Le filtre du service a retenu la réponse.</translation>
    </message>
    <message>
        <source>The service&apos;s filter refused this photo.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Le filtre du service a refusé cette photo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {1} seconds.</source>
        <extracomment>storage/secrets.py; {1} = wait_seconds</extracomment>
        <translation>Le trousseau du système n&apos;a pas répondu en {1} secondes.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed ({1}).</source>
        <extracomment>storage/secrets.py; {1} = type(error).__name__</extracomment>
        <translation>Le trousseau du système a échoué ({1}).</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Le trousseau du système est verrouillé.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring took the key and did not keep it.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Le trousseau du système a pris la clé et ne l&apos;a pas gardée.</translation>
    </message>
    <message>
        <source>The text reader failed ({1}).</source>
        <extracomment>detection/text_reader.py; {1} = type(error).__name__</extracomment>
        <translation>Le lecteur de texte a échoué ({1}).</translation>
    </message>
    <message>
        <source>The text reader is not installed, so writing in photos is not found.</source>
        <extracomment>detection/text_reader.py</extracomment>
        <translation>Le lecteur de texte n&apos;est pas installé&#xa0;; les écritures des photos ne sont donc pas trouvées.</translation>
    </message>
    <message>
        <source>The text reader&apos;s models are not complete ({1}).</source>
        <extracomment>detection/text_reader.py; {1} = &apos;, &apos;.join(absent)</extracomment>
        <translation>Les modèles du lecteur de texte ne sont pas complets ({1}).</translation>
    </message>
    <message>
        <source>The tokenizer in &apos;{1}&apos; cannot be read.</source>
        <extracomment>encoders/hub_towers.py; {1} = folder.name</extracomment>
        <translation>Le découpeur de mots dans «&#xa0;{1}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The tokenizer in &apos;{1}&apos; is not SigLIP&apos;s.</source>
        <extracomment>encoders/hub_towers.py; {1} = folder.name</extracomment>
        <translation>Le découpeur de mots dans «&#xa0;{1}&#xa0;» n&apos;est pas celui de SigLIP.</translation>
    </message>
    <message>
        <source>The weights of GeoCLIP&apos;s image tower are not those of a CLIP image tower.</source>
        <extracomment>locating/geoclip_weights.py</extracomment>
        <translation>Les poids de la tour d&apos;images de GeoCLIP ne sont pas ceux d&apos;une tour d&apos;images CLIP.</translation>
    </message>
    <message>
        <source>The weights of the ensemble &apos;{1}&apos; are here.</source>
        <extracomment>wiring.py; {1} = ensemble</extracomment>
        <translation>Les poids de l&apos;ensemble «&#xa0;{1}&#xa0;» sont là.</translation>
    </message>
    <message>
        <source>The weights of the ensemble &apos;{1}&apos; are not ready on this machine: {2}.</source>
        <extracomment>wiring.py; {1} = ensemble, {2} = lacking(ensemble)</extracomment>
        <translation>Les poids de l&apos;ensemble «&#xa0;{1}&#xa0;» ne sont pas prêts sur cet ordinateur&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>The weights of {1} are damaged ({2}).</source>
        <extracomment>encoders/loading.py; {1} = name, {2} = part.name</extracomment>
        <translation>Les poids de {1} sont abîmés ({2}).</translation>
    </message>
    <message>
        <source>The weights of {1} are damaged or of another model.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name</extracomment>
        <translation>Les poids de {1} sont abîmés ou d&apos;un autre modèle.</translation>
    </message>
    <message>
        <source>The weights of {1} are incomplete ({2} parts are missing, such as {3}).</source>
        <extracomment>detection/hub_models.py; {1} = folder.name, {2} = len(lacking), {3} = lacking[0]</extracomment>
        <translation>Les poids de {1} sont incomplets (il manque {2} parties, comme {3}).</translation>
    </message>
    <message>
        <source>The weights of {1} are not on this machine ({2}).</source>
        <extracomment>encoders/loading.py; {1} = name, {2} = &apos;, &apos;.join(absent)</extracomment>
        <translation>Les poids de {1} ne sont pas sur cet ordinateur ({2}).</translation>
    </message>
    <message>
        <source>The weights of {1} are not ready on this machine ({2}).</source>
        <extracomment>encoders/fetchable.py; {1} = name</extracomment>
        <translation>Les poids de {1} ne sont pas prêts sur cet ordinateur ({2}).</translation>
    </message>
    <message>
        <source>The weights of {1} cannot be read.</source>
        <extracomment>encoders/seeing.py; {1} = row.name</extracomment>
        <translation>Les poids de {1} ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The weights of {1} do not fit {2}.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name, {2} = row.model</extracomment>
        <translation>Les poids de {1} ne conviennent pas à {2}.</translation>
    </message>
    <message>
        <source>The weights of {1} do not fit.</source>
        <extracomment>geoworld/judge.py; {1} = FAR_JUDGE</extracomment>
        <translation>Les poids de {1} ne conviennent pas.</translation>
    </message>
    <message>
        <source>The window can open.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>La fenêtre peut s&apos;ouvrir.</translation>
    </message>
    <message>
        <source>The word list {1} cannot be used: {2}.</source>
        <extracomment>vlm/vocabulary.py; {1} = path.name, {2} = error</extracomment>
        <translation>La liste de mots {1} ne peut pas servir&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>There are no weights in the folder of {1}.</source>
        <extracomment>detection/hub_models.py; {1} = folder.name</extracomment>
        <translation>Il n&apos;y a pas de poids dans le dossier de {1}.</translation>
    </message>
    <message>
        <source>There is already a file &apos;{1}&apos;, and it is no report.</source>
        <extracomment>workflow/report.py; {1} = printable(file)</extracomment>
        <translation>Il y a déjà un fichier «&#xa0;{1}&#xa0;», et ce n&apos;est pas un rapport.</translation>
    </message>
    <message>
        <source>There is already a file &apos;{1}&apos;.</source>
        <extracomment>storage/atomic.py; {1} = printable(target)</extracomment>
        <translation>Il y a déjà un fichier «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is neither a whole view nor a global crop in &apos;views&apos;.</source>
        <extracomment>domain/limits.py</extracomment>
        <translation>«&#xa0;views&#xa0;» ne contient ni vue entière ni recadrage global.</translation>
    </message>
    <message>
        <source>There is no destination &apos;{1}&apos;.</source>
        <extracomment>imaging/destinations.py; {1} = name</extracomment>
        <translation>Il n&apos;y a pas de destination «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no device &apos;{1}&apos;.</source>
        <extracomment>perturbation/device.py; {1} = wanted</extracomment>
        <translation>Il n&apos;y a pas d&apos;appareil «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no ensemble &apos;{1}&apos;.</source>
        <extracomment>encoders/catalogue.py; {1} = name</extracomment>
        <translation>Il n&apos;y a pas d&apos;ensemble «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file &apos;{1}&apos;.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>Il n&apos;y a pas de fichier «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Il n&apos;y a aucun fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>There is no key for {1}.</source>
        <extracomment>vlm/openai.py; {1} = host</extracomment>
        <translation>Il n&apos;y a pas de clé pour {1}.</translation>
    </message>
    <message>
        <source>There is no locator &apos;{1}&apos;.</source>
        <extracomment>wiring_locators.py; {1} = word</extracomment>
        <translation>Il n&apos;y a pas de devineur «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no model &apos;{1}&apos;.</source>
        <extracomment>encoders/fetchable.py; {1} = name</extracomment>
        <translation>Il n&apos;y a pas de modèle «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no preset &apos;{1}&apos;.</source>
        <extracomment>domain/presets.py; {1} = name</extracomment>
        <translation>Il n&apos;y a pas de préréglage «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no space left for &apos;{1}&apos;.</source>
        <extracomment>storage/os_errors.py; {1} = shown</extracomment>
        <translation>Il n&apos;y a plus de place pour «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no space left for GeoShield&apos;s journal &apos;{1}&apos;.</source>
        <extracomment>storage/database.py; {1} = shown</extracomment>
        <translation>Il n&apos;y a plus de place pour le journal de GeoShield «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no space left for Ollama&apos;s models.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Il n&apos;y a plus de place pour les modèles d&apos;Ollama.</translation>
    </message>
    <message>
        <source>There is not enough memory for GeoCLIP.</source>
        <extracomment>locating/geoclip.py</extracomment>
        <translation>Il n&apos;y a pas assez de mémoire pour GeoCLIP.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Il n&apos;y a pas assez de mémoire pour le modèle.</translation>
    </message>
    <message>
        <source>There is not enough memory on the graphics card for this photo, even one crop at a time.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Il n&apos;y a pas assez de mémoire sur la carte graphique pour cette photo, même un extrait à la fois.</translation>
    </message>
    <message>
        <source>There is not enough memory on this computer for this photo, even one crop at a time.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Il n&apos;y a pas assez de mémoire sur cet ordinateur pour cette photo, même un extrait à la fois.</translation>
    </message>
    <message>
        <source>There is not enough memory to open &apos;{1}&apos;.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>Il n&apos;y a pas assez de mémoire pour ouvrir «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is not enough space left to save &apos;{1}&apos;.</source>
        <extracomment>workflow/stages.py; {1} = target.name</extracomment>
        <translation>Il n&apos;y a plus assez de place pour enregistrer «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing at &apos;{1}&apos;.</source>
        <extracomment>workflow/discover.py; {1} = printable(path)</extracomment>
        <translation>Il n&apos;y a rien à «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>There was not enough memory for this photo.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Il n&apos;y avait pas assez de mémoire pour cette photo.</translation>
    </message>
    <message>
        <source>There was not enough memory to run {1}.</source>
        <extracomment>detection/hub_models.py; {1} = name</extracomment>
        <translation>Il n&apos;y avait pas assez de mémoire pour travailler avec {1}.</translation>
    </message>
    <message>
        <source>These are not GeoCLIP&apos;s weights: their names or sizes differ.</source>
        <extracomment>locating/geoclip_weights.py</extracomment>
        <translation>Ce ne sont pas les poids de GeoCLIP&#xa0;: leurs noms ou tailles diffèrent.</translation>
    </message>
    <message>
        <source>This computer has no usable {1} device.</source>
        <extracomment>perturbation/device.py; {1} = wanted.upper()</extracomment>
        <translation>Cet ordinateur n&apos;a pas d&apos;appareil {1} utilisable.</translation>
    </message>
    <message>
        <source>This is a {1}, but a {2} is needed.</source>
        <extracomment>storage/documents.py; {1} = document[&apos;kind&apos;], {2} = kind</extracomment>
        <translation>Ceci est un {1}, mais il faut un {2}.</translation>
    </message>
    <message>
        <source>This is not a document that GeoShield wrote.</source>
        <extracomment>storage/documents.py</extracomment>
        <translation>Ce n&apos;est pas un document écrit par GeoShield.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep a key.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Ce système n&apos;a pas de trousseau qui puisse garder une clé.</translation>
    </message>
    <message>
        <source>This {1} cannot be used: it is nested too deeply.</source>
        <extracomment>storage/documents.py; {1} = cls.__name__</extracomment>
        <translation>Ce {1} ne peut pas servir&#xa0;: il est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>This {1} cannot be used: its value: {2}.</source>
        <extracomment>storage/documents.py; {1} = cls.__name__, {2} = _first_fault(error)</extracomment>
        <translation>Ce {1} ne peut pas servir&#xa0;: sa valeur&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>This {1} cannot be used: {2}: {3}.</source>
        <extracomment>storage/documents.py; {1} = cls.__name__, {2} = _first_fault(error), {3} = _first_fault(error)</extracomment>
        <translation>Ce {1} ne peut pas servir&#xa0;: {2}&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>This {1} has a field that GeoShield does not know: {2}.</source>
        <extracomment>storage/documents.py; {1} = cls.__name__, {2} = unknown</extracomment>
        <translation>Ce {1} a un champ que GeoShield ne connaît pas&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>This {1} was written by another version of GeoShield.</source>
        <extracomment>storage/documents.py; {1} = kind</extracomment>
        <translation>Ce {1} a été écrit par une autre version de GeoShield.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Réessayez plus tard&#xa0;; ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>Try again or choose another describer.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Réessayez ou choisissez un autre descripteur.</translation>
    </message>
    <message>
        <source>Try again, or choose a smaller model.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Réessayez, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Réessayez, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, check the drive.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Réessayez&#xa0;; si cela se répète, vérifiez le disque.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, verify the weights with &apos;geoshield models verify&apos;.</source>
        <extracomment>perturbation/surrogate.py</extracomment>
        <translation>Réessayez&#xa0;; si cela persiste, vérifiez les poids avec «&#xa0;geoshield models verify&#xa0;».</translation>
    </message>
    <message>
        <source>Two of these locators work elsewhere.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Deux de ces devineurs travaillent ailleurs.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Déverrouillez-le.</translation>
    </message>
    <message>
        <source>Unset it to download.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Retirez-la pour télécharger.</translation>
    </message>
    <message>
        <source>Unset it, or import a folder.</source>
        <extracomment>storage/hub_process.py</extracomment>
        <translation>Retirez-la, ou importez un dossier.</translation>
    </message>
    <message>
        <source>Up to 5 MB and 8192 px are taken; 2048 px keeps a detailed photo below 5 MB.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Jusqu&apos;à 5 Mo et 8192 px sont acceptés&#xa0;; 2048 px gardent une photo détaillée sous 5 Mo.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver to one for CUDA {1}.</source>
        <extracomment>encoders/graphics.py; {1} = torch.version.cuda</extracomment>
        <translation>Mettez le pilote NVIDIA à jour, pour CUDA {1}.</translation>
    </message>
    <message>
        <source>Use &apos;{name}&apos; to keep the photos&apos; names.</source>
        <extracomment>imaging/name_template.py</extracomment>
        <translation>Avec «&#xa0;{name}&#xa0;» les photos gardent leurs noms.</translation>
    </message>
    <message>
        <source>Use a photo of at least 32 x 32 pixels.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Prenez une photo d&apos;au moins 32 x 32 pixels.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Prenez la version plus récente.</translation>
    </message>
    <message>
        <source>Wait a while and run again; finished photos are kept.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Attendez un moment et réessayez&#xa0;; les photos finies sont gardées.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <extracomment>storage/pulling.py</extracomment>
        <translation>Attendez que ce soit fini.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then try again.</source>
        <extracomment>imaging/source.py</extracomment>
        <translation>Attendez que le fichier soit entièrement écrit, puis réessayez.</translation>
    </message>
    <message>
        <source>Weights are kept in &apos;{1}&apos;, {2} GB free.</source>
        <extracomment>workflow/machine.py; {1} = printable(folder), {2} = free / _GB</extracomment>
        <translation>Les poids sont gardés dans «&#xa0;{1}&#xa0;», {2} Go libres.</translation>
    </message>
    <message>
        <source>What answered is not the hub.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Ce qui a répondu n&apos;est pas le hub.</translation>
    </message>
    <message>
        <source>What answers at Ollama&apos;s address does not speak Ollama&apos;s language.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ce qui répond à l&apos;adresse d&apos;Ollama ne parle pas le langage d&apos;Ollama.</translation>
    </message>
    <message>
        <source>What answers at Ollama&apos;s address sends us elsewhere, which is not followed.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ce qui répond à l&apos;adresse d&apos;Ollama nous envoie ailleurs, ce qui n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>What answers there does not speak OpenAI&apos;s language.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Ce qui répond là ne parle pas le langage d&apos;OpenAI.</translation>
    </message>
    <message>
        <source>What goes out: its pixels, upright, shrunk and encoded anew as JPEG, with GeoShield&apos;s fixed questions and what the model answered to them; no file name and no tags.</source>
        <extracomment>domain/services.py</extracomment>
        <translation>Ce qui sort&#xa0;: ses pixels, redressés, réduits et encodés à nouveau en JPEG, avec les questions fixes de GeoShield et les réponses du modèle&#xa0;; ni nom de fichier ni données.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>destinations.toml</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp publishes no numbers; others measured 1600 px for standard quality.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>WhatsApp ne publie pas de chiffres&#xa0;; d&apos;autres ont mesuré 1600 px en qualité standard.</translation>
    </message>
    <message>
        <source>Whether it encodes again is unknown.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>On ne sait pas s&apos;il encode à nouveau.</translation>
    </message>
    <message>
        <source>Wider photos are brought to 1080 px (for some accounts 1440).</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Les photos plus larges sont ramenées à 1080 px (1440 pour certains comptes).</translation>
    </message>
    <message>
        <source>Windows keeps the name &apos;{1}&apos; for itself</source>
        <extracomment>a part of sentences; {1} = message</extracomment>
        <translation>Windows garde le nom «&#xa0;{1}&#xa0;» pour lui</translation>
    </message>
    <message>
        <source>With the built-in models only drawn scenes are checked, by the judges that come with them.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Avec les modèles intégrés, seules les scènes dessinées sont vérifiées, par les juges qui vont avec.</translation>
    </message>
    <message>
        <source>Write &apos;geoclip&apos; alone.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Écrivez «&#xa0;geoclip&#xa0;» seul.</translation>
    </message>
    <message>
        <source>Write it as in &apos;127.0.0.1:11434&apos;.</source>
        <extracomment>vlm/hosts.py</extracomment>
        <translation>Écrivez-la comme «&#xa0;127.0.0.1:11434&#xa0;».</translation>
    </message>
    <message>
        <source>Write it as in &apos;https://api.openai.com/v1&apos;, without name or key.</source>
        <extracomment>vlm/hosts.py</extracomment>
        <translation>Écrivez-la comme «&#xa0;https://api.openai.com/v1&#xa0;», sans nom ni clé.</translation>
    </message>
    <message>
        <source>Write it as in &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_names.py</extracomment>
        <translation>Écrivez-le comme «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Writing in photos is found and read on this machine.</source>
        <extracomment>wiring_finders.py</extracomment>
        <translation>Les écritures des photos sont trouvées et lues sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Writing in photos is not found, because {1} is missing.</source>
        <extracomment>workflow/machine.py; {1} = &apos; and &apos;.join(lacking)</extracomment>
        <translation>Les écritures des photos ne sont pas trouvées, car il manque {1}.</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>destinations.toml</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <extracomment>workflow/session.py</extracomment>
        <translation>Vous l&apos;avez laissée de côté.</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>une texture DDS</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>un document GIMP</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>un document Photoshop</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>une image HDR Radiance</translation>
    </message>
    <message>
        <source>a ZIP archive or office document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a command</source>
        <extracomment>a part of sentences</extracomment>
        <translation>une commande</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <extracomment>a part of sentences</extracomment>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>a part of sentences</extracomment>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a video</source>
        <extracomment>a part of sentences</extracomment>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>a part of sentences</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>a part of sentences</extracomment>
        <translation>après</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>une image OpenEXR</translation>
    </message>
    <message>
        <source>another process, process {1} since {2}</source>
        <extracomment>storage/lock.py; {1} = os.getpid(), {2} = since</extracomment>
        <translation>un autre processus, processus {1} depuis {2}</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>a part of sentences</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>a part of sentences</extracomment>
        <translation>intégré</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <extracomment>a part of sentences</extracomment>
        <translation>changé sur le disque</translation>
    </message>
    <message>
        <source>driver {1}</source>
        <extracomment>a part of sentences; {1} = self.driver</extracomment>
        <translation>pilote {1}</translation>
    </message>
    <message>
        <source>half downloaded</source>
        <extracomment>a part of sentences</extracomment>
        <translation>téléchargé à moitié</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>a part of sentences</extracomment>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>it broke off before its end</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>elle s&apos;est interrompue avant la fin</translation>
    </message>
    <message>
        <source>it declined to answer</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>il a refusé de répondre</translation>
    </message>
    <message>
        <source>it held no description</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>elle ne contenait pas de description</translation>
    </message>
    <message>
        <source>it held no list of elements</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>elle ne contenait pas de liste d&apos;éléments</translation>
    </message>
    <message>
        <source>it named places</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>elle nommait des lieux</translation>
    </message>
    <message>
        <source>it was not a JSON object</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>elle n&apos;était pas un objet JSON</translation>
    </message>
    <message>
        <source>it was not in English</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>elle n&apos;était pas en anglais</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>a part of sentences</extracomment>
        <translation>présent</translation>
    </message>
    <message>
        <source>present, not verified</source>
        <extracomment>a part of sentences</extracomment>
        <translation>présent, non vérifié</translation>
    </message>
    <message>
        <source>process {1} since {2}</source>
        <extracomment>storage/lock.py; {1} = os.getpid(), {2} = since</extracomment>
        <translation>processus {1} depuis {2}</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>a part of sentences</extracomment>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>{1} GB</source>
        <extracomment>a part of sentences; {1} = gigabytes(free)</extracomment>
        <translation>{1} Go</translation>
    </message>
    <message>
        <source>{1} GB free in &apos;{2}&apos;, where results are kept until they are exported.</source>
        <extracomment>workflow/machine.py; {1} = free / _GB, {2} = printable(folder)</extracomment>
        <translation>{1} Go libres dans «&#xa0;{2}&#xa0;», où les résultats restent jusqu&apos;à l&apos;exportation.</translation>
    </message>
    <message>
        <source>{1} GB free where the results go.</source>
        <extracomment>workflow/preflight.py; {1} = free / 1000000000.0</extracomment>
        <translation>{1} Go libres là où vont les résultats.</translation>
    </message>
    <message>
        <source>{1} GB of memory free.</source>
        <extracomment>workflow/preflight.py; {1} = free / 1000000000.0</extracomment>
        <translation>{1} Go de mémoire libres.</translation>
    </message>
    <message>
        <source>{1} GB, {2} GB free</source>
        <extracomment>a part of sentences; {1} = self.total_bytes / _GB, {2} = self.free_bytes / _GB</extracomment>
        <translation>{1} Go, {2} Go libres</translation>
    </message>
    <message>
        <source>{1} ({2})</source>
        <extracomment>a part of sentences; {1} = name, {2} = state.value</extracomment>
        <translation>{1} ({2})</translation>
    </message>
    <message>
        <source>{1}.</source>
        <extracomment>imaging/leaks.py</extracomment>
        <translation>{1}.</translation>
    </message>
    <message>
        <source>{1}: {2} and {3} more.</source>
        <extracomment>imaging/leaks.py; {2} = told, {3} = told</extracomment>
        <translation>{1}&#xa0;: {2} et {3} autres.</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <extracomment>imaging/leaks.py; {2} = told</extracomment>
        <translation>{1}&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} (finds elements) is {2}.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} (trouve des éléments)&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} (guesses the place) is {2}.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} (devine le lieu)&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} (makes the pattern) is {2}.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} (fait le motif)&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} (tightens boxes) is {2}.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} (resserre les cadres)&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} MB</source>
        <extracomment>a part of sentences; {1} = gigabytes(free)</extracomment>
        <translation>{1} Mo</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <extracomment>a part of sentences</extracomment>
        <translation>{1} et {2}</translation>
    </message>
    <message>
        <source>{1} bits a channel were reduced to 8.</source>
        <extracomment>imaging/stated_colours.py; {1} = stated.bits</extracomment>
        <translation>{1} bits par canal ont été ramenés à 8.</translation>
    </message>
    <message>
        <source>{1} can be asked, once you allow it for a batch.</source>
        <extracomment>vlm/openai.py; {1} = host</extracomment>
        <translation>{1} peut être interrogé, dès que vous l&apos;autorisez pour un travail.</translation>
    </message>
    <message>
        <source>{1} cannot hold sides longer than {2} pixels.</source>
        <extracomment>imaging/encode.py; {1} = name, {2} = largest</extracomment>
        <translation>{1} ne peut pas garder de côtés de plus de {2} pixels.</translation>
    </message>
    <message>
        <source>{1} could not be used ({2}).</source>
        <extracomment>detection/hub_models.py; {1} = name, {2} = type(error).__name__</extracomment>
        <translation>{1} n&apos;a pas pu servir ({2}).</translation>
    </message>
    <message>
        <source>{1} is already being downloaded by another GeoShield.</source>
        <extracomment>storage/pulling.py; {1} = row.name</extracomment>
        <translation>{1} est déjà en cours de téléchargement par un autre GeoShield.</translation>
    </message>
    <message>
        <source>{1} is here and finds elements.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} est là et trouve des éléments.</translation>
    </message>
    <message>
        <source>{1} is here and guesses the place.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} est là et devine le lieu.</translation>
    </message>
    <message>
        <source>{1} is here and makes the pattern.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} est là et fait le motif.</translation>
    </message>
    <message>
        <source>{1} is here and tightens boxes.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} est là et resserre les cadres.</translation>
    </message>
    <message>
        <source>{1} is here, but its driver {2} does not fit torch</source>
        <extracomment>a part of sentences; {1} = self.reason, {2} = self.reason</extracomment>
        <translation>{1} est là, mais son pilote {2} ne convient pas à torch</translation>
    </message>
    <message>
        <source>{1} is here, but this torch was built without CUDA</source>
        <extracomment>a part of sentences; {1} = self.reason</extracomment>
        <translation>{1} est là, mais ce torch a été construit sans CUDA</translation>
    </message>
    <message>
        <source>{1} is here, but this torch was not built for cards of its age</source>
        <extracomment>a part of sentences; {1} = self.reason</extracomment>
        <translation>{1} est là, mais ce torch n’a pas été compilé pour des cartes de cet âge</translation>
    </message>
    <message>
        <source>{1} is incomplete there: {2}.</source>
        <extracomment>storage/importing.py; {1} = row.name, {2} = &apos;, &apos;.join(absent)</extracomment>
        <translation>{1} y est incomplet&#xa0;: {2}.</translation>
    </message>
    <message>
        <source>{1} is pickled there, and this copy of GeoShield cannot convert it.</source>
        <extracomment>storage/importing.py; {1} = row.name</extracomment>
        <translation>{1} y est au format pickle, et cette copie de GeoShield ne peut pas le convertir.</translation>
    </message>
    <message>
        <source>{1} is set up otherwise than its publisher says ({2}).</source>
        <extracomment>encoders/published.py; {1} = row.name, {2} = &apos;, &apos;.join(wrong)</extracomment>
        <translation>{1} est réglé autrement que ne le dit son éditeur ({2}).</translation>
    </message>
    <message>
        <source>{1} names only {2} of drawn shapes: its weights or their preparation are wrong.</source>
        <extracomment>encoders/shapes.py; {1} = encoder.name, {2} = own.named</extracomment>
        <translation>{1} ne nomme que {2} des formes dessinées&#xa0;: ses poids ou leur préparation sont faux.</translation>
    </message>
    <message>
        <source>{1} names only {2} of drawn shapes: with {3} it would see.</source>
        <extracomment>encoders/shapes.py; {1} = encoder.name, {2} = own.named, {3} = why</extracomment>
        <translation>{1} ne nomme que {2} des formes dessinées&#xa0;: avec {3} il verrait.</translation>
    </message>
    <message>
        <source>{1} needs the activation gelu but was built with {2}.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name, {2} = &apos;, &apos;.join(found)</extracomment>
        <translation>{1} demande l&apos;activation gelu mais a été construit avec {2}.</translation>
    </message>
    <message>
        <source>{1} needs the activation gelu_pytorch_tanh but was built with {2}.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name, {2} = &apos;, &apos;.join(found)</extracomment>
        <translation>{1} demande l&apos;activation gelu_pytorch_tanh mais a été construit avec {2}.</translation>
    </message>
    <message>
        <source>{1} needs the activation {2} but was built with {3}.</source>
        <extracomment>encoders/loading.py; {1} = row.name, {2} = wanted.__name__, {3} = names</extracomment>
        <translation>{1} demande l&apos;activation {2} mais a été construit avec {3}.</translation>
    </message>
    <message>
        <source>{1} needs {2} GB in &apos;{3}&apos;.</source>
        <extracomment>storage/importing.py; {1} = row.name, {2} = total / 1000000000.0, {3} = printable(root)</extracomment>
        <translation>{1} demande {2} Go dans «&#xa0;{3}&#xa0;».</translation>
    </message>
    <message>
        <source>{1} needs {2} GB more, and {3} GB are free in &apos;{4}&apos;.</source>
        <extracomment>storage/pulling.py; {1} = row.name, {2} = needed / 1000000000.0, {3} = there / 1000000000.0, {4} = printable(root)</extracomment>
        <translation>{1} demande encore {2} Go, et {3} Go sont libres dans «&#xa0;{4}&#xa0;».</translation>
    </message>
    <message>
        <source>{1} processor cores ({2}) and {3} GB of memory.</source>
        <extracomment>workflow/machine.py; {1} = usable, {2} = platform.machine(), {3} = total</extracomment>
        <translation>{1} cœurs de processeur ({2}) et {3} Go de mémoire.</translation>
    </message>
    <message>
        <source>{1}, process {2} since {3}</source>
        <extracomment>storage/lock.py; {1} = name, {2} = os.getpid(), {3} = since</extracomment>
        <translation>{1}, processus {2} depuis {3}</translation>
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
        <source>Who described it</source>
        <translation>Qui l&apos;a décrite</translation>
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
        <translation>Ce qui reste&#xa0;: la description</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>What this photo tells</source>
        <translation>Ce que révèle cette photo</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Analyse en cours</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Protection en cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finie</translation>
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
        <translation>{percent}&#xa0;% de cette photo sont unis</translation>
    </message>
</context>
<context>
    <name>StrengthDesk</name>
    <message>
        <source>Trying the pattern on a part of this photo, in turns with the photos in work ...</source>
        <translation>Essai du motif sur un extrait de cette photo, en alternance avec les photos en cours …</translation>
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
        <source>Time here</source>
        <translation>Temps ici</translation>
    </message>
    <message>
        <source>How visible</source>
        <translation>Visibilité</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>{n} exported to {folder}</source>
        <translation>{n} exportées vers {folder}</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} finies</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} en échec</translation>
    </message>
    <message>
        <source>{n} photos: {parts}</source>
        <translation>{n} photos&#xa0;: {parts}</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Montrer les détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Cacher les détails</translation>
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
        <translation>GeoShield montre ce que révèle chaque photo&#xa0;: données, enseignes, bâtiments. Vous décidez.</translation>
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
        <translation>Seuls les modèles de démonstration sont là. Ils connaissent des scènes de rue dessinées et ne protègent aucune vraie photo&#xa0;; le GPS et les autres données sont retirés des vraies photos malgré tout.</translation>
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
        <translation>Interrogé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>before: {before}; after: {after}</source>
        <translation>avant&#xa0;: {before}&#xa0;; après&#xa0;: {after}</translation>
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
        <translation>Le fichier dit où la photo a été prise&#xa0;: GPS {where}.</translation>
    </message>
    <message>
        <source>The file has tags that tell the place: {names}.</source>
        <translation>Le fichier a des données qui révèlent le lieu&#xa0;: {names}.</translation>
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
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
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
    <message>
        <source>So far only demonstration models are here: they remove tags, but their pattern protects no real photo. Set-up gets the real ones ({size}, once).</source>
        <translation>Seuls des modèles de démonstration sont là pour l&apos;instant&#xa0;: ils retirent les données, mais leur motif ne protège aucune vraie photo. Les réglages téléchargent les vrais ({size}, une fois).</translation>
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
