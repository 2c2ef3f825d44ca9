<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About GeoShield</source>
        <translation>Über GeoShield</translation>
    </message>
    <message>
        <source>It changes photos a little, so that programs which guess where a photo was taken go wrong, and removes GPS and all other tags.</source>
        <translation>Es ändert Fotos ein wenig, sodass Programme, die den Aufnahmeort raten, danebenliegen, und entfernt GPS und alle anderen Angaben.</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>The pattern, the budget and the read-back of every saved file, on drawn street scenes with judges that took no part in making the pattern, and the removal of tags on real files of many cameras. The figures and the commands that print them are in the README.</source>
        <translation>Das Muster, sein Budget und das Zurücklesen jeder gespeicherten Datei, an gezeichneten Straßenszenen mit Prüfern, die am Muster nicht mitgewirkt haben, und das Entfernen der Angaben an echten Dateien vieler Kameras. Die Zahlen und die Befehle, die sie ausgeben, stehen in der README.</translation>
    </message>
    <message>
        <source>What is not promised</source>
        <translation>Was nicht versprochen wird</translation>
    </message>
    <message>
        <source>Text, landmarks and other things that people recognise stay visible to people, unless you cover them. Other and future models may still find the place. &apos;Protected&apos; means that an independent locator was right before and is wrong after; &apos;Applied, not tested&apos; that none was asked. The built-in models are a demonstration and protect no real photo.</source>
        <translation>Schrift, Wahrzeichen und anderes, woran Menschen einen Ort erkennen, bleiben für Menschen sichtbar, solange Sie es nicht abdecken. Andere und künftige Modelle finden den Ort vielleicht doch. „Geschützt“ heißt, dass ein unabhängiger Ortsrater vorher richtig und nachher falsch lag; „Angewandt, nicht geprüft“, dass keiner gefragt wurde. Die eingebauten Modelle sind eine Vorführung und schützen kein echtes Foto.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>Move the selected photos up in the queue</source>
        <translation>Die gewählten Fotos in der Warteschlange nach oben</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Move the selected photos down in the queue</source>
        <translation>Die gewählten Fotos in der Warteschlange nach unten</translation>
    </message>
    <message>
        <source>Take out of the &amp;queue</source>
        <translation>Aus der &amp;Warteschlange nehmen</translation>
    </message>
    <message>
        <source>The photos stay in the library, ready</source>
        <translation>Die Fotos bleiben bereit in der Bibliothek</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Do the selected photos once more</source>
        <translation>Die gewählten Fotos noch einmal bearbeiten</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>&amp;Datei zeigen</translation>
    </message>
    <message>
        <source>Open the folder that the result lies in</source>
        <translation>Den Ordner öffnen, in dem das Ergebnis liegt</translation>
    </message>
    <message>
        <source>&amp;Why it failed</source>
        <translation>&amp;Warum es nicht ging</translation>
    </message>
    <message>
        <source>Message, advice and details</source>
        <translation>Meldung, Rat und Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Split view</source>
        <translation>&amp;Geteilte Ansicht</translation>
    </message>
    <message>
        <source>Before left, after right of a handle that can be dragged</source>
        <translation>Vorher links, nachher rechts von einem Griff, der sich ziehen lässt</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Both pictures at the same place and zoom</source>
        <translation>Beide Bilder an derselben Stelle in derselben Vergrößerung</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Unterschied</translation>
    </message>
    <message>
        <source>What was changed, amplified; grey is no change</source>
        <translation>Was geändert wurde, verstärkt; Grau ist unverändert</translation>
    </message>
    <message>
        <source>&amp;Whole photo</source>
        <translation>&amp;Ganzes Foto</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>&amp;Real size</source>
        <translation>&amp;Echte Größe</translation>
    </message>
    <message>
        <source>Show one pixel of the photo on one of the screen</source>
        <translation>Ein Bildpunkt des Fotos auf einem des Bildschirms</translation>
    </message>
    <message>
        <source>&amp;Previous photo</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>Show the photo before</source>
        <translation>Das Foto davor zeigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Nä&amp;chstes Foto</translation>
    </message>
    <message>
        <source>Show the photo after</source>
        <translation>Das Foto danach zeigen</translation>
    </message>
    <message>
        <source>E&amp;xport selected</source>
        <translation>Gewählte e&amp;xportieren</translation>
    </message>
    <message>
        <source>Write the selected protected photos into the output folder</source>
        <translation>Die gewählten geschützten Fotos in den Ausgabeordner schreiben</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the exported file in the file manager</source>
        <translation>Die exportierte Datei in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Review a&amp;gain</source>
        <translation>&amp;Nochmals durchsehen</translation>
    </message>
    <message>
        <source>Change what was decided about this photo</source>
        <translation>Ändern, was über dieses Foto entschieden wurde</translation>
    </message>
    <message>
        <source>Hold to see the photo before</source>
        <translation>Halten, um das Foto vorher zu sehen</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>Den Griff bewegen</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>Das Foto bewegen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select every photo that is shown</source>
        <translation>Alle gezeigten Fotos auswählen</translation>
    </message>
    <message>
        <source>&amp;Find ...</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Show only photos with this in their name</source>
        <translation>Nur Fotos zeigen, deren Name das enthält</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsehen</translation>
    </message>
    <message>
        <source>See what the photo gives away, and decide</source>
        <translation>Sehen, was das Foto verrät, und entscheiden</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>Vorher und nachher &amp;vergleichen</translation>
    </message>
    <message>
        <source>Look at the result beside the photo</source>
        <translation>Das Ergebnis neben dem Foto ansehen</translation>
    </message>
    <message>
        <source>&amp;Accept all that was found</source>
        <translation>Alles Gefundene &amp;annehmen</translation>
    </message>
    <message>
        <source>Take what was found as it is; the photos are then ready</source>
        <translation>Das Gefundene nehmen, wie es ist; die Fotos sind dann bereit</translation>
    </message>
    <message>
        <source>&amp;Protect these</source>
        <translation>Diese &amp;schützen</translation>
    </message>
    <message>
        <source>Make the pattern for the selected photos</source>
        <translation>Das Muster für die gewählten Fotos machen</translation>
    </message>
    <message>
        <source>&amp;Export these</source>
        <translation>Diese &amp;exportieren</translation>
    </message>
    <message>
        <source>Write the selected results with the last settings</source>
        <translation>Die gewählten Ergebnisse wie zuletzt eingestellt schreiben</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Neu &amp;ansehen</translation>
    </message>
    <message>
        <source>Find anew what tells the place</source>
        <translation>Neu suchen, was den Ort verrät</translation>
    </message>
    <message>
        <source>Leave &amp;out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Keep the photos in the list, but do nothing with them</source>
        <translation>Die Fotos in der Liste behalten, aber nichts mit ihnen tun</translation>
    </message>
    <message>
        <source>Reset &amp;decisions</source>
        <translation>Entscheidungen &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Go back to what was found; the photos need review again</source>
        <translation>Zurück zum Gefundenen; die Fotos sind wieder durchzusehen</translation>
    </message>
    <message>
        <source>Open the folder that the photo lies in</source>
        <translation>Den Ordner öffnen, in dem das Foto liegt</translation>
    </message>
    <message>
        <source>Re&amp;move from list</source>
        <translation>Aus der Liste &amp;nehmen</translation>
    </message>
    <message>
        <source>Take the photos off this list; the files stay</source>
        <translation>Die Fotos von dieser Liste nehmen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Accept element</source>
        <translation>Element &amp;annehmen</translation>
    </message>
    <message>
        <source>Protect the selected element</source>
        <translation>Das gewählte Element schützen</translation>
    </message>
    <message>
        <source>Re&amp;ject element</source>
        <translation>Element &amp;verwerfen</translation>
    </message>
    <message>
        <source>Leave the selected element as it is</source>
        <translation>Das gewählte Element lassen, wie es ist</translation>
    </message>
    <message>
        <source>Accept a&amp;ll elements</source>
        <translation>A&amp;lle Elemente annehmen</translation>
    </message>
    <message>
        <source>Accept every element of the selected photos</source>
        <translation>Jedes Element der gewählten Fotos annehmen</translation>
    </message>
    <message>
        <source>&amp;New box</source>
        <translation>&amp;Neuer Kasten</translation>
    </message>
    <message>
        <source>Draw a box around something that tells the place</source>
        <translation>Einen Kasten um etwas ziehen, das den Ort verrät</translation>
    </message>
    <message>
        <source>&amp;Blur, mosaic or fill</source>
        <translation>&amp;Weichzeichnen, Mosaik oder Füllen</translation>
    </message>
    <message>
        <source>Next treatment of the selected element: pattern, blur, mosaic, fill</source>
        <translation>Nächste Behandlung des gewählten Elements: Muster, Weichzeichnen, Mosaik, Füllen</translation>
    </message>
    <message>
        <source>Re&amp;name element</source>
        <translation>Element &amp;umbenennen</translation>
    </message>
    <message>
        <source>Give the selected element another name</source>
        <translation>Dem gewählten Element einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Same for all photos</source>
        <translation>&amp;Ebenso bei allen Fotos</translation>
    </message>
    <message>
        <source>Decide alike wherever an element has this name</source>
        <translation>Überall gleich entscheiden, wo ein Element so heißt</translation>
    </message>
    <message>
        <source>&amp;Done, next photo</source>
        <translation>&amp;Fertig, nächstes Foto</translation>
    </message>
    <message>
        <source>This photo is reviewed; show the next one that is not</source>
        <translation>Dieses Foto ist durchgesehen; das nächste zeigen, das es nicht ist</translation>
    </message>
    <message>
        <source>&amp;Leave photo out</source>
        <translation>Foto aus&amp;lassen</translation>
    </message>
    <message>
        <source>Take the selected photos out of the run, or in again</source>
        <translation>Die gewählten Fotos auslassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>&amp;As found</source>
        <translation>&amp;Wie gefunden</translation>
    </message>
    <message>
        <source>Drop your changes of this photo and begin with what was found</source>
        <translation>Ihre Änderungen an diesem Foto verwerfen und mit dem Gefundenen beginnen</translation>
    </message>
    <message>
        <source>Next box, previous box</source>
        <translation>Nächster Kasten, voriger Kasten</translation>
    </message>
    <message>
        <source>Move the selected box; with Ctrl by ten; without a box move the photo</source>
        <translation>Den gewählten Kasten bewegen; mit Strg um zehn; ohne Kasten das Foto</translation>
    </message>
    <message>
        <source>Make the selected box smaller or larger</source>
        <translation>Den gewählten Kasten kleiner oder größer machen</translation>
    </message>
    <message>
        <source>Delete the selected element</source>
        <translation>Das gewählte Element löschen</translation>
    </message>
    <message>
        <source>No box selected; end drawing</source>
        <translation>Kein Kasten gewählt; Zeichnen beenden</translation>
    </message>
    <message>
        <source>Accept or reject in the list</source>
        <translation>In der Liste annehmen oder verwerfen</translation>
    </message>
    <message>
        <source>Add &amp;photos ...</source>
        <translation>&amp;Fotos hinzufügen …</translation>
    </message>
    <message>
        <source>Choose photos to protect</source>
        <translation>Fotos zum Schützen auswählen</translation>
    </message>
    <message>
        <source>Add a &amp;folder ...</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a folder and all in it</source>
        <translation>Einen Ordner mit allem darin auswählen</translation>
    </message>
    <message>
        <source>P&amp;aste files</source>
        <translation>Dateien &amp;einfügen</translation>
    </message>
    <message>
        <source>Add files that were copied elsewhere</source>
        <translation>Dateien hinzufügen, die anderswo kopiert wurden</translation>
    </message>
    <message>
        <source>Output &amp;folder ...</source>
        <translation>&amp;Ausgabeordner …</translation>
    </message>
    <message>
        <source>Choose where results go</source>
        <translation>Wählen, wohin die Ergebnisse kommen</translation>
    </message>
    <message>
        <source>Open output folder</source>
        <translation>Ausgabeordner öffnen</translation>
    </message>
    <message>
        <source>Show the finished files</source>
        <translation>Die fertigen Dateien zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close GeoShield; everything is remembered</source>
        <translation>GeoShield schließen; alles wird behalten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Zurückgenommenes noch einmal tun</translation>
    </message>
    <message>
        <source>Protect all that is &amp;ready</source>
        <translation>Alles &amp;Bereite schützen</translation>
    </message>
    <message>
        <source>Make the pattern for everything that is ready</source>
        <translation>Das Muster für alles machen, was bereit ist</translation>
    </message>
    <message>
        <source>&amp;Export all</source>
        <translation>Alles &amp;exportieren</translation>
    </message>
    <message>
        <source>Everything ready goes out with the last settings</source>
        <translation>Alles Bereite geht mit den letzten Einstellungen hinaus</translation>
    </message>
    <message>
        <source>&amp;Try failed ones again</source>
        <translation>&amp;Fehlgeschlagene noch einmal</translation>
    </message>
    <message>
        <source>Do every failed photo once more</source>
        <translation>Jedes fehlgeschlagene Foto noch einmal</translation>
    </message>
    <message>
        <source>Look at &amp;new photos</source>
        <translation>Neue Fotos &amp;ansehen</translation>
    </message>
    <message>
        <source>Find what tells the place in the new photos</source>
        <translation>In den neuen Fotos suchen, was den Ort verrät</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stand still, and go on when pressed again</source>
        <translation>Stillstehen, und bei erneutem Drücken weiter</translation>
    </message>
    <message>
        <source>Stop &amp;after this</source>
        <translation>&amp;Danach anhalten</translation>
    </message>
    <message>
        <source>Finish the photo in work, then stop; the rest waits</source>
        <translation>Das Foto in Arbeit fertig machen, dann anhalten; der Rest wartet</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>&amp;Sofort anhalten</translation>
    </message>
    <message>
        <source>Stop at once; finished photos are kept</source>
        <translation>Gleich anhalten; fertige Fotos bleiben</translation>
    </message>
    <message>
        <source>Free the &amp;GPU now</source>
        <translation>&amp;Grafikkarte jetzt freigeben</translation>
    </message>
    <message>
        <source>Stop, and give back the memory that models take on the graphics card</source>
        <translation>Anhalten und den Speicher zurückgeben, den Modelle auf der Grafikkarte belegen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>What each photo gives away</source>
        <translation>Was jedes Foto verrät</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>The queue and where results go</source>
        <translation>Die Warteschlange, und wohin die Ergebnisse kommen</translation>
    </message>
    <message>
        <source>&amp;Set-up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>Models, helpers, privacy, language</source>
        <translation>Modelle, Helfer, Privatsphäre, Sprache</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of this window</source>
        <translation>Alle Tasten dieses Fensters</translation>
    </message>
    <message>
        <source>&amp;Log and diagnostics</source>
        <translation>&amp;Protokoll und Diagnose</translation>
    </message>
    <message>
        <source>What happened, without names of files</source>
        <translation>Was geschah, ohne Namen von Dateien</translation>
    </message>
    <message>
        <source>&amp;About GeoShield</source>
        <translation>&amp;Über GeoShield</translation>
    </message>
    <message>
        <source>What was tested and what is not promised</source>
        <translation>Was geprüft wurde und was nicht versprochen wird</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>How the window looks and behaves</source>
        <translation>Wie das Fenster aussieht und sich verhält</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Protect only photos that I have reviewed</source>
        <translation>Nur Fotos schützen, die ich durchgesehen habe</translation>
    </message>
    <message>
        <source>Tell me when a run has ended and I am elsewhere</source>
        <translation>Mir sagen, wenn ein Lauf zu Ende ist und ich anderswo bin</translation>
    </message>
    <message>
        <source>Keep the computer awake while photos are worked on</source>
        <translation>Den Rechner wach halten, solange an Fotos gearbeitet wird</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Does everything work?</source>
        <translation>Geht alles?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Something needed is missing.</source>
        <translation>Etwas Nötiges fehlt.</translation>
    </message>
    <message>
        <source>Everything that is needed works.</source>
        <translation>Alles Nötige geht.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>CloudSection</name>
    <message>
        <source>A describer over the internet, by choice</source>
        <translation>Ein Beschreiber über das Internet, nach Wahl</translation>
    </message>
    <message>
        <source>GeoShield works without it. If you choose GPT-4o under Descriptions, you are asked before each run, and nothing is sent until you agree.</source>
        <translation>GeoShield geht ohne ihn. Wenn Sie unter Beschreibungen GPT-4o wählen, werden Sie vor jedem Lauf gefragt, und nichts wird gesendet, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key of your account there</source>
        <translation>Schlüssel Ihres Kontos dort</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Take the key out</source>
        <translation>Schlüssel herausnehmen</translation>
    </message>
    <message>
        <source>This is what would be sent:</source>
        <translation>Das würde gesendet:</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>There are no files on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Dateien.</translation>
    </message>
    <message>
        <source>{n} of these are not files on this computer; save them first.</source>
        <translation>{n} davon sind keine Dateien auf diesem Rechner; speichern Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Choose where results go</source>
        <translation>Wählen, wohin die Ergebnisse kommen</translation>
    </message>
    <message>
        <source>There is no folder {name} yet.</source>
        <translation>Den Ordner {name} gibt es noch nicht.</translation>
    </message>
    <message>
        <source>Nothing is ready to be exported.</source>
        <translation>Nichts ist zum Export bereit.</translation>
    </message>
    <message>
        <source>Send these photos away to be described?</source>
        <translation>Diese Fotos zum Beschreiben fortsenden?</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Nothing was sent. The photos wait as New.</source>
        <translation>Nichts wurde gesendet. Die Fotos warten als Neu.</translation>
    </message>
    <message>
        <source>The models are let go as soon as the present step is done.</source>
        <translation>Die Modelle werden freigegeben, sobald der jetzige Schritt fertig ist.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Difference, amplified {factor} times</source>
        <translation>Unterschied, {factor}-fach verstärkt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>DescriptionBox</name>
    <message>
        <source>Take the place names out</source>
        <translation>Ortsnamen herausnehmen</translation>
    </message>
    <message>
        <source>This names a place and would be held on to: {names}</source>
        <translation>Das nennt einen Ort und würde festgehalten: {names}</translation>
    </message>
</context>
<context>
    <name>DescriptionEdit</name>
    <message>
        <source>Description of the photo</source>
        <translation>Beschreibung des Fotos</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>The selected photo</source>
        <translation>Das gewählte Foto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>{n} photos selected</source>
        <translation>{n} Fotos ausgewählt</translation>
    </message>
    <message>
        <source>No photo selected</source>
        <translation>Kein Foto ausgewählt</translation>
    </message>
    <message>
        <source>What you choose below is done to all of them, and undone in one step.</source>
        <translation>Was Sie unten wählen, geschieht mit allen und wird in einem Schritt rückgängig.</translation>
    </message>
    <message>
        <source>Select a photo to see what is known about it.</source>
        <translation>Wählen Sie ein Foto, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>GeoShield is still working.</source>
        <translation>GeoShield arbeitet noch.</translation>
    </message>
    <message>
        <source>Finished photos are kept; the rest waits for the next start. Originals are untouched.</source>
        <translation>Fertige Fotos bleiben; der Rest wartet auf den nächsten Start. Die Originale sind unberührt.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>{n} of the results are only demonstrations.</source>
        <translation>{n} der Ergebnisse sind nur Vorführungen.</translation>
    </message>
    <message>
        <source>The built-in models know drawn scenes; on real photos the pattern protects nothing. GPS and other tags are removed all the same. They are left out unless you want them.</source>
        <translation>Die eingebauten Modelle kennen gezeichnete Szenen; auf echten Fotos schützt das Muster nichts. GPS und andere Angaben werden trotzdem entfernt. Sie bleiben hier, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Export them too</source>
        <translation>Auch exportieren</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>There are files in this folder.</source>
        <translation>In diesem Ordner sind Dateien.</translation>
    </message>
    <message>
        <source>{folder}
What shall happen where a name is taken? This is asked only once.</source>
        <translation>{folder}
Was soll geschehen, wo ein Name vergeben ist? Das wird nur einmal gefragt.</translation>
    </message>
    <message>
        <source>Give a number</source>
        <translation>Nummer geben</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DragButton</name>
    <message>
        <source>Drag the file out</source>
        <translation>Datei herausziehen</translation>
    </message>
    <message>
        <source>Export it first; then its file can be dragged from here.</source>
        <translation>Exportieren Sie es zuerst; dann lässt sich seine Datei von hier ziehen.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Set strength</source>
        <translation>Stärke setzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ElementDelegate</name>
    <message>
        <source>Name of the element</source>
        <translation>Name des Elements</translation>
    </message>
</context>
<context>
    <name>ElementList</name>
    <message>
        <source>Elements that tell the place</source>
        <translation>Elemente, die den Ort verraten</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>The folder {name} is not there any more.</source>
        <translation>Den Ordner {name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>{n} in the queue</source>
        <translation>{n} in der Warteschlange</translation>
    </message>
    <message>
        <source>{n} ready to be exported</source>
        <translation>{n} zum Export bereit</translation>
    </message>
    <message>
        <source>{n} demonstrations, which are left out unless you say so</source>
        <translation>{n} Vorführungen, die ohne Ihr Wort hierbleiben</translation>
    </message>
    <message>
        <source>{n} exported</source>
        <translation>{n} exportiert</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Noch etwa {time}.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Nothing is in the queue. Review photos, then press Protect.</source>
        <translation>Nichts ist in der Warteschlange. Sehen Sie Fotos durch, dann drücken Sie Schützen.</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Close these hints</source>
        <translation>Diese Hinweise schließen</translation>
    </message>
    <message>
        <source>Step {n} of 4: {title}</source>
        <translation>Schritt {n} von 4: {title}</translation>
    </message>
    <message>
        <source>Compare it with the photo, then write it to your folder. Its place tags are gone.</source>
        <translation>Vergleichen Sie es mit dem Foto, dann schreiben Sie es in Ihren Ordner. Die Ortsangaben sind fort.</translation>
    </message>
    <message>
        <source>It is called Demonstration, because the built-in models know drawn scenes only. Place tags are removed all the same.</source>
        <translation>Es heißt Vorführung, weil die eingebauten Modelle nur gezeichnete Szenen kennen. Ortsangaben werden trotzdem entfernt.</translation>
    </message>
    <message>
        <source>Compare and export</source>
        <translation>Vergleichen und exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The pattern is made and the tags are removed. The original stays as it is.</source>
        <translation>Das Muster wird gemacht, die Angaben werden entfernt. Das Original bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>See what the photo gives away, keep what is right, drop what is not.</source>
        <translation>Sehen Sie, was das Foto verrät; behalten Sie, was stimmt, verwerfen Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>GeoShield looks for tags, signs, buildings and more that tell the place.</source>
        <translation>GeoShield sucht Angaben, Schilder, Gebäude und anderes, was den Ort verrät.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>That was the whole way</source>
        <translation>Das war der ganze Weg</translation>
    </message>
    <message>
        <source>To protect real photos, fetch the real models. Set-up says how large they are.</source>
        <translation>Um echte Fotos zu schützen, holen Sie die echten Modelle. Einrichten sagt, wie groß sie sind.</translation>
    </message>
    <message>
        <source>Get the real models</source>
        <translation>Die echten Modelle holen</translation>
    </message>
    <message>
        <source>Drop more photos whenever you like.</source>
        <translation>Ziehen Sie jederzeit weitere Fotos herein.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Looking for photos ... {n} so far</source>
        <translation>Suche Fotos … {n} bisher</translation>
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
        <translation>Der Ordner ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Protected photos are shown here, before and after.</source>
        <translation>Geschützte Fotos sind hier zu sehen, vorher und nachher.</translation>
    </message>
    <message>
        <source>Opening ...</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Hold to see the photo before</source>
        <translation>Halten, um das Foto vorher zu sehen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Echte Größe</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>No photo here fits.</source>
        <translation>Kein Foto hier passt.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>The folder {name} is not there any more.</source>
        <translation>Den Ordner {name} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>&amp;Stärke</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The photo as it changes</source>
        <translation>Das Foto, während es sich ändert</translation>
    </message>
    <message>
        <source>The first preview comes with the first steps.</source>
        <translation>Das erste Bild kommt mit den ersten Schritten.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Loss, step by step</source>
        <translation>Verlust, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log and diagnostics</source>
        <translation>Protokoll und Diagnose</translation>
    </message>
    <message>
        <source>Asking the system ...</source>
        <translation>Das System wird gefragt …</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Names of files, folders and places are left out.</source>
        <translation>Namen von Dateien, Ordnern und Orten sind weggelassen.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>{n} photos are done.</source>
        <translation>{n} Fotos sind fertig.</translation>
    </message>
    <message>
        <source>{n} failed; GeoShield says why.</source>
        <translation>{n} fehlgeschlagen; GeoShield sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>&amp;Zuletzt verwendete Ordner</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>makes the pattern</source>
        <translation>macht das Muster</translation>
    </message>
    <message>
        <source>finds elements</source>
        <translation>findet Elemente</translation>
    </message>
    <message>
        <source>tightens boxes</source>
        <translation>macht Kästen genauer</translation>
    </message>
    <message>
        <source>guesses the place, to test the result</source>
        <translation>rät den Ort, um das Ergebnis zu prüfen</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>half fetched</source>
        <translation>halb geholt</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>here, not checked</source>
        <translation>hier, nicht geprüft</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>auf der Platte verändert</translation>
    </message>
</context>
<context>
    <name>ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models that protect real photos</source>
        <translation>Modelle, die echte Fotos schützen</translation>
    </message>
    <message>
        <source>They are fetched once, checked, and then work without the internet. Without them everything can be tried, but the result is only a demonstration.</source>
        <translation>Sie werden einmal geholt, geprüft und gehen dann ohne Internet. Ohne sie lässt sich alles ausprobieren, aber das Ergebnis ist nur eine Vorführung.</translation>
    </message>
    <message>
        <source>Models that make the pattern</source>
        <translation>Modelle, die das Muster machen</translation>
    </message>
    <message>
        <source>Get the recommended models</source>
        <translation>Die empfohlenen Modelle holen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Work with</source>
        <translation>Arbeiten mit</translation>
    </message>
    <message>
        <source>Change ...</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>the real ones as soon as they are here</source>
        <translation>den echten, sobald sie hier sind</translation>
    </message>
    <message>
        <source>the recommended ones</source>
        <translation>den empfohlenen</translation>
    </message>
    <message>
        <source>all of the paper&apos;s (slow without a graphics card)</source>
        <translation>allen der Veröffentlichung (langsam ohne Grafikkarte)</translation>
    </message>
    <message>
        <source>the built-in demonstration</source>
        <translation>der eingebauten Vorführung</translation>
    </message>
    <message>
        <source>Kept in {folder}</source>
        <translation>Liegen in {folder}</translation>
    </message>
    <message>
        <source>The recommended models are here.</source>
        <translation>Die empfohlenen Modelle sind hier.</translation>
    </message>
    <message>
        <source>{size} to fetch, about {time} on a line of 50 Mbit/s. A stop loses nothing.</source>
        <translation>{size} zu holen, etwa {time} bei 50 Mbit/s. Anhalten verliert nichts.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Asking for {name} ...</source>
        <translation>{name} wird erfragt …</translation>
    </message>
    <message>
        <source>{name}: {done} of {total}</source>
        <translation>{name}: {done} von {total}</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>{name} is as it was published.</source>
        <translation>{name} ist, wie es veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>{name} is damaged; get it again.</source>
        <translation>{name} ist beschädigt; holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>It can be fetched again: {size}.</source>
        <translation>Es lässt sich wieder holen: {size}.</translation>
    </message>
    <message>
        <source>Choose a folder for models</source>
        <translation>Ordner für Modelle wählen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{n} added</source>
        <translation>{n} hinzugefügt</translation>
    </message>
    <message>
        <source>{n} unsupported</source>
        <translation>{n} nicht unterstützt</translation>
    </message>
    <message>
        <source>{n} already there</source>
        <translation>{n} schon da</translation>
    </message>
    <message>
        <source>{n} unreadable</source>
        <translation>{n} nicht lesbar</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Es gibt nichts hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>OllamaSection</name>
    <message>
        <source>Descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Who describes the photos</source>
        <translation>Wer die Fotos beschreibt</translation>
    </message>
    <message>
        <source>A good description says what a photo shows without its place, and names what tells it. The built-in describer always works; LLaVA in Ollama sees more and stays on this computer.</source>
        <translation>Eine gute Beschreibung sagt, was ein Foto ohne seinen Ort zeigt, und nennt, was ihn verrät. Der eingebaute Beschreiber geht immer; LLaVA in Ollama sieht mehr und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Describer</source>
        <translation>Beschreiber</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Ollama when it is ready, else the built-in one</source>
        <translation>Ollama, wenn es bereit ist, sonst der eingebaute</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>the built-in one</source>
        <translation>der eingebaute</translation>
    </message>
    <message>
        <source>GPT-4o, over the internet</source>
        <translation>GPT-4o, über das Internet</translation>
    </message>
    <message>
        <source>Describe with</source>
        <translation>Beschreiben mit</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Downloadseite öffnen</translation>
    </message>
    <message>
        <source>Start Ollama</source>
        <translation>Ollama starten</translation>
    </message>
    <message>
        <source>Get LLaVA (4.7 GB)</source>
        <translation>LLaVA holen (4,7 GB)</translation>
    </message>
    <message>
        <source>Starting Ollama ...</source>
        <translation>Ollama wird gestartet …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Describing</source>
        <translation>Wird beschrieben</translation>
    </message>
    <message>
        <source>Looking for what tells the place</source>
        <translation>Gesucht wird, was den Ort verrät</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Wird geschützt</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photo with boxes</source>
        <translation>Foto mit Kästen</translation>
    </message>
</context>
<context>
    <name>PhotoEditor</name>
    <message>
        <source>Opening ...</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>No photo to review.</source>
        <translation>Kein Foto zum Durchsehen.</translation>
    </message>
    <message>
        <source>Drag around it; or press N again for a box that the arrow keys move. Esc ends this.</source>
        <translation>Ziehen Sie darum herum; oder drücken Sie noch einmal N für einen Kasten, den die Pfeiltasten bewegen. Esc beendet das.</translation>
    </message>
    <message>
        <source>my box</source>
        <translation>mein Kasten</translation>
    </message>
    <message>
        <source>Another program has changed this photo since it was looked at; its boxes may not fit.</source>
        <translation>Ein anderes Programm hat dieses Foto seither geändert; seine Kästen passen vielleicht nicht.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu ansehen</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>PlacingForm</name>
    <message>
        <source>Edit photos before protecting them: every change afterwards weakens the pattern.</source>
        <translation>Bearbeiten Sie Fotos vor dem Schützen: jede Änderung danach schwächt das Muster.</translation>
    </message>
    <message>
        <source>For example {name}</source>
        <translation>Zum Beispiel {name}</translation>
    </message>
    <message>
        <source>My own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>JPEG, PNG where it is transparent</source>
        <translation>JPEG, PNG bei Durchsichtigem</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>Der neuen Datei eine Nummer geben</translation>
    </message>
    <message>
        <source>Leave the photo out</source>
        <translation>Das Foto auslassen</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Die alte Datei ersetzen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Keep date and camera</source>
        <translation>Datum und Kamera behalten</translation>
    </message>
    <message>
        <source>Keep artist and copyright</source>
        <translation>Urheber und Rechte behalten</translation>
    </message>
    <message>
        <source>Fields: {name} {index:4} {date} {random} {preset} {destination}</source>
        <translation>Felder: {name} {index:4} {date} {random} {preset} {destination}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Güte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where a name is taken</source>
        <translation>Wo ein Name vergeben ist</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Change ...</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Hardly visible, quick; helps least.</source>
        <translation>Kaum sichtbar, schnell; hilft am wenigsten.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>The usual choice: a faint pattern that is hard to see.</source>
        <translation>Das Übliche: ein zartes Muster, das schwer zu sehen ist.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>A pattern you may notice in flat areas such as sky; takes about twice as long.</source>
        <translation>Ein Muster, das in glatten Flächen wie Himmel auffallen kann; dauert etwa doppelt so lang.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Loading ...</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>No preview for this kind of file.</source>
        <translation>Keine Vorschau für diese Art Datei.</translation>
    </message>
</context>
<context>
    <name>Primary</name>
    <message>
        <source>Stopping ...</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Protect {n}</source>
        <translation>{n} schützen</translation>
    </message>
    <message>
        <source>Make the pattern for everything that is ready</source>
        <translation>Das Muster für alles machen, was bereit ist</translation>
    </message>
    <message>
        <source>Export {n}</source>
        <translation>{n} exportieren</translation>
    </message>
    <message>
        <source>Write the finished photos with the last settings</source>
        <translation>Die fertigen Fotos mit den letzten Einstellungen schreiben</translation>
    </message>
    <message>
        <source>Show what is being done</source>
        <translation>Zeigen, was gerade geschieht</translation>
    </message>
    <message>
        <source>{done} of {total} ...</source>
        <translation>{done} von {total} …</translation>
    </message>
    <message>
        <source>Looking at {n}</source>
        <translation>{n} werden angesehen</translation>
    </message>
    <message>
        <source>Review {n}</source>
        <translation>{n} durchsehen</translation>
    </message>
    <message>
        <source>See what each photo gives away</source>
        <translation>Sehen, was jedes Foto verrät</translation>
    </message>
    <message>
        <source>Look at {n}</source>
        <translation>{n} ansehen</translation>
    </message>
    <message>
        <source>Find what tells the place in the new photos</source>
        <translation>In den neuen Fotos suchen, was den Ort verrät</translation>
    </message>
    <message>
        <source>Only demonstrations: you are asked before they are written</source>
        <translation>Nur Vorführungen: Sie werden gefragt, bevor sie geschrieben werden</translation>
    </message>
    <message>
        <source>Try {n} again</source>
        <translation>{n} noch einmal</translation>
    </message>
    <message>
        <source>Photos that failed</source>
        <translation>Fotos, bei denen es nicht ging</translation>
    </message>
    <message>
        <source>Open output folder</source>
        <translation>Ausgabeordner öffnen</translation>
    </message>
    <message>
        <source>Show the finished files</source>
        <translation>Die fertigen Dateien zeigen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Choose photos to protect</source>
        <translation>Fotos zum Schützen auswählen</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What GeoShield remembers</source>
        <translation>Was GeoShield behält</translation>
    </message>
    <message>
        <source>The list, what was found, your decisions and lossless results stay in a folder of your account that others cannot read, so that you can go on after a restart. Nothing of it leaves this computer.</source>
        <translation>Die Liste, das Gefundene, Ihre Entscheidungen und verlustfreie Ergebnisse bleiben in einem Ordner Ihres Kontos, den andere nicht lesen können, damit Sie nach einem Neustart weitermachen können. Nichts davon verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Vergessen nach</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tagen</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>&amp;Forget after</source>
        <translation>&amp;Vergessen nach</translation>
    </message>
    <message>
        <source>Remove thumbnails</source>
        <translation>Vorschaubilder entfernen</translation>
    </message>
    <message>
        <source>Forget everything ...</source>
        <translation>Alles vergessen …</translation>
    </message>
    <message>
        <source>They take {size}, and are made again when they are needed.</source>
        <translation>Sie belegen {size} und werden bei Bedarf neu gemacht.</translation>
    </message>
    <message>
        <source>{n} thumbnails were removed.</source>
        <translation>{n} Vorschaubilder wurden entfernt.</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message>
        <source>The list, what was found, your decisions and lossless results are deleted. Your photos and the files that you exported stay.</source>
        <translation>Die Liste, das Gefundene, Ihre Entscheidungen und verlustfreie Ergebnisse werden gelöscht. Ihre Fotos und exportierten Dateien bleiben.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forgotten: {n} things.</source>
        <translation>Vergessen: {n} Dinge.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>step {n} of {total}</source>
        <translation>Schritt {n} von {total}</translation>
    </message>
    <message>
        <source>photo {n} of {total}</source>
        <translation>Foto {n} von {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>Fertige Fotos</translation>
    </message>
    <message>
        <source>Stopping as soon as the present step or photo is done ...</source>
        <translation>Hält an, sobald der jetzige Schritt oder das Foto fertig ist …</translation>
    </message>
    <message>
        <source>Paused. {what}</source>
        <translation>Pause. {what}</translation>
    </message>
    <message>
        <source>Loading the models ...</source>
        <translation>Die Modelle werden geladen …</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Früher exportiert</translation>
    </message>
    <message>
        <source>Ready to be exported</source>
        <translation>Zum Export bereit</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Get the models</source>
        <translation>Die Modelle holen</translation>
    </message>
    <message>
        <source>Choose a folder for models</source>
        <translation>Ordner für Modelle wählen</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Downloadseite öffnen</translation>
    </message>
    <message>
        <source>Start Ollama</source>
        <translation>Ollama starten</translation>
    </message>
    <message>
        <source>Get the helper model</source>
        <translation>Das Helfermodell holen</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Ein anderes Modell wählen</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Worked against</source>
        <translation>Gearbeitet gegen</translation>
    </message>
    <message>
        <source>No independent locator was asked where this is.</source>
        <translation>Kein unabhängiger Ortsrater wurde gefragt, wo das ist.</translation>
    </message>
    <message>
        <source>Other models may still find it.</source>
        <translation>Andere Modelle finden es vielleicht doch.</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Wo es aufgenommen wurde</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>{km} km off</source>
        <translation>{km} km daneben</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>zu {percent} % sicher</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>antwortete nicht</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Ort</translation>
    </message>
    <message>
        <source>Kept privately without loss, not yet exported.</source>
        <translation>Privat ohne Verlust behalten, noch nicht exportiert.</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Asked where it is</source>
        <translation>Gefragt, wo es ist</translation>
    </message>
    <message>
        <source>The saved file</source>
        <translation>Die gespeicherte Datei</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>writing</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>Bauweise</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>Wahrzeichen</translation>
    </message>
    <message>
        <source>plants</source>
        <translation>Pflanzen</translation>
    </message>
    <message>
        <source>vehicle or plate</source>
        <translation>Fahrzeug oder Kennzeichen</translation>
    </message>
    <message>
        <source>street furniture</source>
        <translation>Straßenausstattung</translation>
    </message>
    <message>
        <source>terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>found by the detector</source>
        <translation>vom Detektor gefunden</translation>
    </message>
    <message>
        <source>found by the text reader</source>
        <translation>vom Textleser gefunden</translation>
    </message>
    <message>
        <source>found by the encoders</source>
        <translation>von den Encodern gefunden</translation>
    </message>
    <message>
        <source>drawn by you</source>
        <translation>von Ihnen gezeichnet</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Stays readable for people; models are misled.</source>
        <translation>Bleibt für Menschen lesbar; Modelle werden irregeführt.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Washed out; shapes and colours stay.</source>
        <translation>Verwaschen; Formen und Farben bleiben.</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>Large squares instead of detail.</source>
        <translation>Große Quadrate statt Einzelheiten.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Painted over with one colour: nothing is left to see.</source>
        <translation>Mit einer Farbe übermalt: nichts bleibt zu sehen.</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>zu {percent} % sicher</translation>
    </message>
    <message>
        <source>not found yet: select it, press N and draw it</source>
        <translation>noch nicht gefunden: auswählen, N drücken und zeichnen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>The name of the file or folder tells it too: {names}</source>
        <translation>Auch der Name der Datei oder des Ordners verrät es: {names}</translation>
    </message>
    <message>
        <source>No tag of the file tells the place.</source>
        <translation>Keine Angabe der Datei verrät den Ort.</translation>
    </message>
    <message>
        <source>{km} km from {town}, {country}</source>
        <translation>{km} km von {town}, {country}</translation>
    </message>
    <message>
        <source>%n other tag(s): camera, date and the like</source>
        <translation>%n weitere Angaben: Kamera, Datum und dergleichen</translation>
    </message>
    <message>
        <source>Removed from the protected copy: {what}</source>
        <translation>Aus der geschützten Kopie entfernt: {what}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) changed.</source>
        <translation>
            <numerusform>%n Foto geändert.</numerusform>
            <numerusform>%n Fotos geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>New box</source>
        <translation>Neuer Kasten</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Echte Größe</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Fertig, weiter</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>All photos are reviewed.</source>
        <translation>Alle Fotos sind durchgesehen.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Teile der Einrichtung</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>States</source>
        <translation>Stände</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>This photo tells</source>
        <translation>Dieses Foto verrät</translation>
    </message>
    <message>
        <source>Why it needs a look</source>
        <translation>Warum es einen Blick braucht</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>What stays: the description</source>
        <translation>Was bleibt: die Beschreibung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Wird geschützt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Applied, not tested</source>
        <translation>Angewandt, nicht geprüft</translation>
    </message>
    <message>
        <source>Weaker than asked</source>
        <translation>Schwächer als verlangt</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>{n} of 255 levels at most</source>
        <translation>höchstens {n} von 255 Stufen</translation>
    </message>
    <message>
        <source>known after the first photo</source>
        <translation>bekannt nach dem ersten Foto</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>see the pattern on a part of it below</source>
        <translation>sehen Sie das Muster unten an einem Ausschnitt</translation>
    </message>
    <message>
        <source>not seen without comparing</source>
        <translation>ohne Vergleich nicht zu sehen</translation>
    </message>
    <message>
        <source>hard to see</source>
        <translation>schwer zu sehen</translation>
    </message>
    <message>
        <source>seen in flat areas such as sky</source>
        <translation>in glatten Flächen wie Himmel zu sehen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>zu sehen</translation>
    </message>
    <message>
        <source>{percent} % of this photo is flat</source>
        <translation>{percent} % dieses Fotos sind glatt</translation>
    </message>
</context>
<context>
    <name>StrengthDesk</name>
    <message>
        <source>Photos are in work; try it when they are done.</source>
        <translation>An Fotos wird gearbeitet; versuchen Sie es danach.</translation>
    </message>
    <message>
        <source>Trying the pattern on a part of this photo ...</source>
        <translation>Das Muster wird an einem Ausschnitt dieses Fotos versucht …</translation>
    </message>
</context>
<context>
    <name>StrengthPanel</name>
    <message>
        <source>Numbers and preview</source>
        <translation>Zahlen und Vorschau</translation>
    </message>
    <message>
        <source>Largest change in levels</source>
        <translation>Größte Änderung in Stufen</translation>
    </message>
    <message>
        <source>As for all photos</source>
        <translation>Wie für alle Fotos</translation>
    </message>
    <message>
        <source>Use for all photos</source>
        <translation>Für alle Fotos verwenden</translation>
    </message>
    <message>
        <source>Show the pattern on a part</source>
        <translation>Das Muster an einem Ausschnitt zeigen</translation>
    </message>
    <message>
        <source>A part of the photo without and with the pattern</source>
        <translation>Ein Ausschnitt des Fotos ohne und mit Muster</translation>
    </message>
    <message>
        <source>For this photo alone.</source>
        <translation>Nur für dieses Foto.</translation>
    </message>
    <message>
        <source>As for all photos.</source>
        <translation>Wie für alle Fotos.</translation>
    </message>
    <message>
        <source>Working it out ...</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Time on this machine</source>
        <translation>Zeit auf diesem Rechner</translation>
    </message>
    <message>
        <source>How visible on this photo</source>
        <translation>Wie sichtbar auf diesem Foto</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>{n} photos: {parts}</source>
        <translation>{n} Fotos: {parts}</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Accept element</source>
        <translation>Element annehmen</translation>
    </message>
    <message>
        <source>Reject element</source>
        <translation>Element verwerfen</translation>
    </message>
    <message>
        <source>Accept all elements</source>
        <translation>Alle Elemente annehmen</translation>
    </message>
    <message>
        <source>Rename element</source>
        <translation>Element umbenennen</translation>
    </message>
    <message>
        <source>Treat by {how}</source>
        <translation>Behandeln mit {how}</translation>
    </message>
    <message>
        <source>Move or resize box</source>
        <translation>Kasten verschieben oder ändern</translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation>Kasten zeichnen</translation>
    </message>
    <message>
        <source>Delete element</source>
        <translation>Element löschen</translation>
    </message>
    <message>
        <source>Edit description</source>
        <translation>Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Bei allen ebenso</translation>
    </message>
    <message>
        <source>Change strength</source>
        <translation>Stärke ändern</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Fotos oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>or press Ctrl+V for files that you copied</source>
        <translation>oder Strg+V für kopierte Dateien</translation>
    </message>
    <message>
        <source>Choose photos ...</source>
        <translation>Fotos auswählen …</translation>
    </message>
    <message>
        <source>Choose a folder ...</source>
        <translation>Einen Ordner auswählen …</translation>
    </message>
    <message>
        <source>Try it with a sample</source>
        <translation>Mit einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>GeoShield shows what each photo gives away: tags, signs, buildings. You decide.</source>
        <translation>GeoShield zeigt, was jedes Foto verrät: Angaben, Schilder, Gebäude. Sie entscheiden.</translation>
    </message>
    <message>
        <source>It adds a faint pattern that misleads programs which guess places, and removes GPS and other tags.</source>
        <translation>Es legt ein zartes Muster darüber, das ortsratende Programme irreführt, und entfernt GPS und andere Angaben.</translation>
    </message>
</context>
<context>
    <name>WishBar</name>
    <message>
        <source>As added</source>
        <translation>Wie hinzugefügt</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Name suchen</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>{total} photos</source>
        <translation>{total} Fotos</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Only the demonstration models are here. They know drawn street scenes and protect no real photo; GPS and other tags are removed from real photos all the same.</source>
        <translation>Nur die Vorführmodelle sind hier. Sie kennen gezeichnete Straßenszenen und schützen kein echtes Foto; GPS und andere Angaben werden aus echten Fotos trotzdem entfernt.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Your originals are never changed.</source>
        <translation>Nichts verlässt diesen Rechner. Ihre Originale werden nie geändert.</translation>
    </message>
    <message>
        <source>Step {n} of {total}</source>
        <translation>Schritt {n} von {total}</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>ein paar Sekunden</translation>
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
        <translation>{n} von 255 Stufen</translation>
    </message>
    <message>
        <source>Largest change</source>
        <translation>Größte Änderung</translation>
    </message>
    <message>
        <source>Average change</source>
        <translation>Mittlere Änderung</translation>
    </message>
    <message>
        <source>Likeness, PSNR</source>
        <translation>Ähnlichkeit, PSNR</translation>
    </message>
    <message>
        <source>Likeness, SSIM</source>
        <translation>Ähnlichkeit, SSIM</translation>
    </message>
    <message>
        <source>Tags removed</source>
        <translation>Entfernte Angaben</translation>
    </message>
    <message>
        <source>Tags left</source>
        <translation>Verbliebene Angaben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Asked: {name}</source>
        <translation>Gefragt: {name}</translation>
    </message>
    <message>
        <source>before: {before}; after: {after}</source>
        <translation>vorher: {before}; nachher: {after}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>lehnte ab</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>kein Ort</translation>
    </message>
    <message>
        <source>The file says where it was taken: GPS {where}.</source>
        <translation>Die Datei sagt, wo sie aufgenommen wurde: GPS {where}.</translation>
    </message>
    <message>
        <source>The file has tags that tell the place: {names}.</source>
        <translation>Die Datei hat Angaben, die den Ort verraten: {names}.</translation>
    </message>
    <message>
        <source>No tag of the file tells the place.</source>
        <translation>Keine Angabe der Datei verrät den Ort.</translation>
    </message>
    <message>
        <source>The file has no tags.</source>
        <translation>Die Datei hat keine Angaben.</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>there were none</source>
        <translation>es gab keine</translation>
    </message>
    <message>
        <source>{n} ({place} told the place)</source>
        <translation>{n} ({place} verrieten den Ort)</translation>
    </message>
    <message>
        <source>({n} km off)</source>
        <translation>({n} km daneben)</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>Map of the world</source>
        <translation>Weltkarte</translation>
    </message>
</context>
</TS>
