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
        <source>The photos stay in the library, as they were before</source>
        <translation>Die Fotos bleiben in der Bibliothek, wie sie vorher waren</translation>
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
        <translation>&amp;Warum es fehlschlug</translation>
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
        <translation>Einen Bildpunkt des Fotos auf einem des Bildschirms zeigen</translation>
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
        <source>Save a &amp;report ...</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>Write down what came of the photos, to be read in a browser</source>
        <translation>Aufschreiben, was aus den Fotos wurde, zum Lesen im Browser</translation>
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
        <translation>Zurückgenommenes wiederherstellen</translation>
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
        <translation>Alles, was bereit ist, wird wie zuletzt eingestellt exportiert</translation>
    </message>
    <message>
        <source>&amp;Try failed ones again</source>
        <translation>&amp;Fehlgeschlagene noch einmal</translation>
    </message>
    <message>
        <source>Do every failed photo once more</source>
        <translation>Jedes fehlgeschlagene Foto noch einmal bearbeiten</translation>
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
        <translation>Anhalten; noch einmal drücken, und es geht weiter</translation>
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
        <translation>Farbschema</translation>
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
        <translation>&amp;Farbschema</translation>
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
    <name>CheckingSection</name>
    <message>
        <source>Checking</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Who is asked where a protected photo was taken</source>
        <translation>Wer gefragt wird, wo ein geschütztes Foto aufgenommen wurde</translation>
    </message>
    <message>
        <source>Afterwards models are asked where the picture seems to be from. Those on this computer are asked whenever they are ready. A model elsewhere is asked only if you choose it here, and you agree again before each run.</source>
        <translation>Danach werden Modelle gefragt, woher das Bild zu sein scheint. Die auf diesem Rechner werden gefragt, sobald sie bereit sind. Ein Modell anderswo wird nur gefragt, wenn Sie es hier wählen, und vor jedem Lauf stimmen Sie noch einmal zu.</translation>
    </message>
    <message>
        <source>Ask elsewhere, too</source>
        <translation>Auch anderswo fragen</translation>
    </message>
    <message>
        <source>Show it the unprotected photo, too, to compare before and after</source>
        <translation>Ihm auch das ungeschützte Foto zeigen, um vorher und nachher zu vergleichen</translation>
    </message>
    <message>
        <source>This is what would be sent:</source>
        <translation>Das würde gesendet:</translation>
    </message>
    <message>
        <source>Asking ...</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>{model}, over the internet</source>
        <translation>{model}, über das Internet</translation>
    </message>
    <message>
        <source>{model}, a cloud model of Ollama</source>
        <translation>{model}, ein Cloud-Modell von Ollama</translation>
    </message>
    <message>
        <source>Ollama on another computer</source>
        <translation>Ollama auf einem anderen Rechner</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>More models can be fetched, which find elements or test the result.</source>
        <translation>Weitere Modelle lassen sich holen, die Elemente finden oder das Ergebnis prüfen.</translation>
    </message>
    <message>
        <source>The models that protect real photos are not here yet: results are demonstrations.</source>
        <translation>Die Modelle, die echte Fotos schützen, sind noch nicht hier: Ergebnisse sind Vorführungen.</translation>
    </message>
    <message>
        <source>{size} to fetch, once.</source>
        <translation>{size} zu holen, einmal.</translation>
    </message>
</context>
<context>
    <name>ChecksSection</name>
    <message>
        <source>Check</source>
        <translation>Selbsttest</translation>
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
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>A model over the internet, by choice</source>
        <translation>Ein Modell über das Internet, nach Wahl</translation>
    </message>
    <message>
        <source>GeoShield works without it. If you choose it under Descriptions or Checking, you are asked before each run, and nothing is sent until you agree. Any service that speaks OpenAI&apos;s language will do.</source>
        <translation>GeoShield geht ohne es. Wenn Sie es unter Beschreibungen oder Nachprüfen wählen, werden Sie vor jedem Lauf gefragt, und nichts wird gesendet, bevor Sie zustimmen. Jeder Dienst, der OpenAIs Sprache spricht, ist recht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
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
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>M&amp;odell</translation>
    </message>
    <message>
        <source>This is what would be sent:</source>
        <translation>Das würde gesendet:</translation>
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
        <source>The report was saved as {name}.</source>
        <translation>Der Bericht wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>The report was saved as {name}, but no browser could be opened.</source>
        <translation>Der Bericht wurde als {name} gespeichert, aber kein Browser ließ sich öffnen.</translation>
    </message>
    <message>
        <source>Nothing is ready to be exported.</source>
        <translation>Nichts ist zum Export bereit.</translation>
    </message>
    <message>
        <source>Nothing was sent. The photos wait as New.</source>
        <translation>Nichts wurde gesendet. Die Fotos warten als Neu.</translation>
    </message>
    <message>
        <source>Nothing is sent. Pictures are checked on this computer only.</source>
        <translation>Nichts wird gesendet. Bilder werden nur auf diesem Rechner geprüft.</translation>
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
    <name>Consent</name>
    <message>
        <source>The model that was to check the pictures cannot be asked</source>
        <translation>Das Modell, das die Bilder prüfen sollte, lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne es weitermachen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send these UNPROTECTED photos away to be located?</source>
        <translation>Diese UNGESCHÜTZTEN Fotos versenden, um den Ort raten zu lassen?</translation>
    </message>
    <message>
        <source>Send these protected pictures away to be located?</source>
        <translation>Diese geschützten Bilder versenden, um den Ort raten zu lassen?</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Send these photos away to be described?</source>
        <translation>Diese Fotos zum Beschreiben versenden?</translation>
    </message>
    <message>
        <source>Check on this computer only</source>
        <translation>Nur auf diesem Rechner prüfen</translation>
    </message>
    <message>
        <source>How many photos: {n}.</source>
        <translation>Zahl der Fotos: {n}.</translation>
    </message>
    <message>
        <source>This holds for the run that begins now and is not remembered.</source>
        <translation>Das gilt für den Lauf, der jetzt beginnt, und wird nicht behalten.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>DescriptionBox</name>
    <message>
        <source>Take the place names out</source>
        <translation>Ortsnamen herausnehmen</translation>
    </message>
    <message>
        <source>In English, which is what the models read.</source>
        <translation>Auf Englisch, denn das lesen die Modelle.</translation>
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
    <name>DestinationList</name>
    <message>
        <source>None ticked: one file at the photo&apos;s own size.</source>
        <translation>Keines angekreuzt: eine Datei in der Größe des Fotos.</translation>
    </message>
    <message>
        <source>{n} px on the long side</source>
        <translation>{n} px an der langen Seite</translation>
    </message>
    <message>
        <source>The photo keeps its size</source>
        <translation>Das Foto behält seine Größe</translation>
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
        <source>The original</source>
        <translation>Das Original</translation>
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
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
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
    <name>Elements</name>
    <message>
        <source>acacia</source>
        <translation>Akazie</translation>
    </message>
    <message>
        <source>advertising column</source>
        <translation>Litfaßsäule</translation>
    </message>
    <message>
        <source>advertising pillar</source>
        <translation>Werbesäule</translation>
    </message>
    <message>
        <source>agave</source>
        <translation>Agave</translation>
    </message>
    <message>
        <source>air conditioner on a wall</source>
        <translation>Klimagerät an einer Wand</translation>
    </message>
    <message>
        <source>alpine meadow</source>
        <translation>Almwiese</translation>
    </message>
    <message>
        <source>ambulance with lettering</source>
        <translation>Krankenwagen mit Aufschrift</translation>
    </message>
    <message>
        <source>amphitheatre</source>
        <translation>Amphitheater</translation>
    </message>
    <message>
        <source>aqueduct</source>
        <translation>Aquädukt</translation>
    </message>
    <message>
        <source>arcade</source>
        <translation>Arkaden</translation>
    </message>
    <message>
        <source>arched gate</source>
        <translation>Bogentor</translation>
    </message>
    <message>
        <source>arched windows</source>
        <translation>Bogenfenster</translation>
    </message>
    <message>
        <source>art nouveau front</source>
        <translation>Jugendstilfassade</translation>
    </message>
    <message>
        <source>auto rickshaw</source>
        <translation>Motorrikscha</translation>
    </message>
    <message>
        <source>autumn maples</source>
        <translation>Herbstahorne</translation>
    </message>
    <message>
        <source>badlands</source>
        <translation>zerklüftetes Ödland</translation>
    </message>
    <message>
        <source>bakery sign</source>
        <translation>Bäckereischild</translation>
    </message>
    <message>
        <source>balcony windows</source>
        <translation>Balkonfenster</translation>
    </message>
    <message>
        <source>bamboo</source>
        <translation>Bambus</translation>
    </message>
    <message>
        <source>banana plant</source>
        <translation>Bananenstaude</translation>
    </message>
    <message>
        <source>bank sign</source>
        <translation>Bankschild</translation>
    </message>
    <message>
        <source>banknote</source>
        <translation>Geldschein</translation>
    </message>
    <message>
        <source>banner over a street</source>
        <translation>Spruchband über einer Straße</translation>
    </message>
    <message>
        <source>baobab</source>
        <translation>Affenbrotbaum</translation>
    </message>
    <message>
        <source>bar sign</source>
        <translation>Barschild</translation>
    </message>
    <message>
        <source>bare trees in snow</source>
        <translation>kahle Bäume im Schnee</translation>
    </message>
    <message>
        <source>baroque front</source>
        <translation>Barockfassade</translation>
    </message>
    <message>
        <source>basalt gateway</source>
        <translation>Basalttor</translation>
    </message>
    <message>
        <source>bascule bridge</source>
        <translation>Klappbrücke</translation>
    </message>
    <message>
        <source>bay window tower</source>
        <translation>Turm mit Erkerfenstern</translation>
    </message>
    <message>
        <source>bay windows</source>
        <translation>Erkerfenster</translation>
    </message>
    <message>
        <source>bay with houses</source>
        <translation>Bucht mit Häusern</translation>
    </message>
    <message>
        <source>beech hedge</source>
        <translation>Buchenhecke</translation>
    </message>
    <message>
        <source>beer bottle with a label</source>
        <translation>Bierflasche mit Etikett</translation>
    </message>
    <message>
        <source>bell tower</source>
        <translation>Glockenturm</translation>
    </message>
    <message>
        <source>bell tower beside a church</source>
        <translation>Glockenturm neben einer Kirche</translation>
    </message>
    <message>
        <source>bench of a special design</source>
        <translation>Bank von besonderer Form</translation>
    </message>
    <message>
        <source>billboard</source>
        <translation>Plakatwand</translation>
    </message>
    <message>
        <source>birch</source>
        <translation>Birke</translation>
    </message>
    <message>
        <source>birch forest</source>
        <translation>Birkenwald</translation>
    </message>
    <message>
        <source>birch tree</source>
        <translation>Birke</translation>
    </message>
    <message>
        <source>black cab</source>
        <translation>schwarzes Taxi</translation>
    </message>
    <message>
        <source>black sand beach</source>
        <translation>schwarzer Sandstrand</translation>
    </message>
    <message>
        <source>blue post box</source>
        <translation>blauer Briefkasten</translation>
    </message>
    <message>
        <source>blue wooden doors</source>
        <translation>blaue Holztüren</translation>
    </message>
    <message>
        <source>boarding pass</source>
        <translation>Bordkarte</translation>
    </message>
    <message>
        <source>bollard</source>
        <translation>Poller</translation>
    </message>
    <message>
        <source>bougainvillea</source>
        <translation>Bougainvillea</translation>
    </message>
    <message>
        <source>brick bell tower</source>
        <translation>Glockenturm aus Backstein</translation>
    </message>
    <message>
        <source>brick terraced house</source>
        <translation>Reihenhaus aus Backstein</translation>
    </message>
    <message>
        <source>brick tower with a crown</source>
        <translation>Backsteinturm mit Krone</translation>
    </message>
    <message>
        <source>brick wall</source>
        <translation>Backsteinmauer</translation>
    </message>
    <message>
        <source>bridge with towers</source>
        <translation>Brücke mit Türmen</translation>
    </message>
    <message>
        <source>brownstone house</source>
        <translation>Brownstone-Haus</translation>
    </message>
    <message>
        <source>brutalist tower block</source>
        <translation>brutalistisches Hochhaus</translation>
    </message>
    <message>
        <source>building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>bungalow with a lawn</source>
        <translation>Bungalow mit Rasen</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>bus destination display</source>
        <translation>Zielanzeige eines Busses</translation>
    </message>
    <message>
        <source>bus lane with writing</source>
        <translation>Busspur mit Aufschrift</translation>
    </message>
    <message>
        <source>bus shelter</source>
        <translation>Wartehäuschen</translation>
    </message>
    <message>
        <source>bus stop sign</source>
        <translation>Haltestellenschild</translation>
    </message>
    <message>
        <source>cable bridge</source>
        <translation>Schrägseilbrücke</translation>
    </message>
    <message>
        <source>cable car</source>
        <translation>Seilbahn</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>Kaktus</translation>
    </message>
    <message>
        <source>campaign poster</source>
        <translation>Wahlplakat</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>canyon</source>
        <translation>Schlucht</translation>
    </message>
    <message>
        <source>car driving on the left</source>
        <translation>Auto im Linksverkehr</translation>
    </message>
    <message>
        <source>cast iron lamp post</source>
        <translation>gusseiserner Laternenmast</translation>
    </message>
    <message>
        <source>castle</source>
        <translation>Burg</translation>
    </message>
    <message>
        <source>cathedral</source>
        <translation>Kathedrale</translation>
    </message>
    <message>
        <source>cedar</source>
        <translation>Zeder</translation>
    </message>
    <message>
        <source>chairlift</source>
        <translation>Sessellift</translation>
    </message>
    <message>
        <source>chalk cliffs</source>
        <translation>Kreidefelsen</translation>
    </message>
    <message>
        <source>checks pavement</source>
        <translation>Gehweg mit Schachbrettmuster</translation>
    </message>
    <message>
        <source>cherry tree in bloom</source>
        <translation>blühender Kirschbaum</translation>
    </message>
    <message>
        <source>chestnut tree</source>
        <translation>Kastanie</translation>
    </message>
    <message>
        <source>chimney with pots</source>
        <translation>Schornstein mit Aufsätzen</translation>
    </message>
    <message>
        <source>church tower</source>
        <translation>Kirchturm</translation>
    </message>
    <message>
        <source>cigarette packet</source>
        <translation>Zigarettenschachtel</translation>
    </message>
    <message>
        <source>city bus</source>
        <translation>Stadtbus</translation>
    </message>
    <message>
        <source>city gate</source>
        <translation>Stadttor</translation>
    </message>
    <message>
        <source>city wall</source>
        <translation>Stadtmauer</translation>
    </message>
    <message>
        <source>clapboard house</source>
        <translation>Haus mit Holzverschalung</translation>
    </message>
    <message>
        <source>clay roof</source>
        <translation>Lehmdach</translation>
    </message>
    <message>
        <source>clock tower</source>
        <translation>Uhrturm</translation>
    </message>
    <message>
        <source>cluster of gothic spires</source>
        <translation>Gruppe gotischer Türme</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>Reisebus</translation>
    </message>
    <message>
        <source>coat of arms</source>
        <translation>Wappen</translation>
    </message>
    <message>
        <source>cobbled street</source>
        <translation>Kopfsteinpflaster</translation>
    </message>
    <message>
        <source>coconut palm</source>
        <translation>Kokospalme</translation>
    </message>
    <message>
        <source>coin</source>
        <translation>Münze</translation>
    </message>
    <message>
        <source>colonial building</source>
        <translation>Kolonialbau</translation>
    </message>
    <message>
        <source>coloured onion domes</source>
        <translation>bunte Zwiebeltürme</translation>
    </message>
    <message>
        <source>colourful house front</source>
        <translation>bunte Hausfassade</translation>
    </message>
    <message>
        <source>column with a golden angel</source>
        <translation>Säule mit goldenem Engel</translation>
    </message>
    <message>
        <source>company logo</source>
        <translation>Firmenzeichen</translation>
    </message>
    <message>
        <source>computer screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>concrete apartment block</source>
        <translation>Wohnblock aus Beton</translation>
    </message>
    <message>
        <source>concrete tower with a pod</source>
        <translation>Betonturm mit Kanzel</translation>
    </message>
    <message>
        <source>concrete wall</source>
        <translation>Betonwand</translation>
    </message>
    <message>
        <source>construction site board</source>
        <translation>Bauschild</translation>
    </message>
    <message>
        <source>cooling tower</source>
        <translation>Kühlturm</translation>
    </message>
    <message>
        <source>coral reef</source>
        <translation>Korallenriff</translation>
    </message>
    <message>
        <source>corn field</source>
        <translation>Maisfeld</translation>
    </message>
    <message>
        <source>cotton field</source>
        <translation>Baumwollfeld</translation>
    </message>
    <message>
        <source>covered market</source>
        <translation>Markthalle</translation>
    </message>
    <message>
        <source>cowboy hat</source>
        <translation>Cowboyhut</translation>
    </message>
    <message>
        <source>crash barrier</source>
        <translation>Leitplanke</translation>
    </message>
    <message>
        <source>crash barrier of concrete</source>
        <translation>Leitwand aus Beton</translation>
    </message>
    <message>
        <source>crater lake</source>
        <translation>Kratersee</translation>
    </message>
    <message>
        <source>credit card</source>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <source>crown of white ribs</source>
        <translation>Krone aus weißen Rippen</translation>
    </message>
    <message>
        <source>curved grey roof</source>
        <translation>geschwungenes graues Dach</translation>
    </message>
    <message>
        <source>curved temple roof</source>
        <translation>geschwungenes Tempeldach</translation>
    </message>
    <message>
        <source>cycle lane</source>
        <translation>Radweg</translation>
    </message>
    <message>
        <source>cycle rickshaw</source>
        <translation>Fahrradrikscha</translation>
    </message>
    <message>
        <source>cypress</source>
        <translation>Zypresse</translation>
    </message>
    <message>
        <source>cypress tree</source>
        <translation>Zypresse</translation>
    </message>
    <message>
        <source>dam</source>
        <translation>Staudamm</translation>
    </message>
    <message>
        <source>dashed road line</source>
        <translation>gestrichelte Straßenlinie</translation>
    </message>
    <message>
        <source>date palm</source>
        <translation>Dattelpalme</translation>
    </message>
    <message>
        <source>delivery scooter</source>
        <translation>Lieferroller</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Flussdelta</translation>
    </message>
    <message>
        <source>dhow</source>
        <translation>Dau</translation>
    </message>
    <message>
        <source>diamonds pavement</source>
        <translation>Gehweg mit Rautenmuster</translation>
    </message>
    <message>
        <source>diploma on a wall</source>
        <translation>Urkunde an einer Wand</translation>
    </message>
    <message>
        <source>direction sign</source>
        <translation>Wegweiser</translation>
    </message>
    <message>
        <source>dome</source>
        <translation>Kuppel</translation>
    </message>
    <message>
        <source>double road line</source>
        <translation>doppelte Straßenlinie</translation>
    </message>
    <message>
        <source>double-decker bus</source>
        <translation>Doppeldeckerbus</translation>
    </message>
    <message>
        <source>drained fields behind a dike</source>
        <translation>trockengelegte Felder hinter einem Deich</translation>
    </message>
    <message>
        <source>drinking fountain</source>
        <translation>Trinkbrunnen</translation>
    </message>
    <message>
        <source>dry grass</source>
        <translation>trockenes Gras</translation>
    </message>
    <message>
        <source>dry river bed</source>
        <translation>trockenes Flussbett</translation>
    </message>
    <message>
        <source>dry savanna</source>
        <translation>trockene Savanne</translation>
    </message>
    <message>
        <source>electric socket</source>
        <translation>Steckdose</translation>
    </message>
    <message>
        <source>elevated train</source>
        <translation>Hochbahn</translation>
    </message>
    <message>
        <source>eucalyptus</source>
        <translation>Eukalyptus</translation>
    </message>
    <message>
        <source>famous statue</source>
        <translation>berühmtes Standbild</translation>
    </message>
    <message>
        <source>fan palm</source>
        <translation>Fächerpalme</translation>
    </message>
    <message>
        <source>ferris wheel</source>
        <translation>Riesenrad</translation>
    </message>
    <message>
        <source>festival decoration</source>
        <translation>Festschmuck</translation>
    </message>
    <message>
        <source>fig tree</source>
        <translation>Feigenbaum</translation>
    </message>
    <message>
        <source>fir tree</source>
        <translation>Tanne</translation>
    </message>
    <message>
        <source>fire escape</source>
        <translation>Feuertreppe</translation>
    </message>
    <message>
        <source>fire hydrant</source>
        <translation>Hydrant</translation>
    </message>
    <message>
        <source>five tier pagoda</source>
        <translation>fünfstöckige Pagode</translation>
    </message>
    <message>
        <source>fjord</source>
        <translation>Fjord</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>flat acacia tree</source>
        <translation>flache Akazie</translation>
    </message>
    <message>
        <source>flat cornice</source>
        <translation>flaches Gesims</translation>
    </message>
    <message>
        <source>flat roof</source>
        <translation>Flachdach</translation>
    </message>
    <message>
        <source>flat roof with washing lines</source>
        <translation>Flachdach mit Wäscheleinen</translation>
    </message>
    <message>
        <source>flat terrace</source>
        <translation>flache Terrasse</translation>
    </message>
    <message>
        <source>flat topped mountain</source>
        <translation>flacher Tafelberg</translation>
    </message>
    <message>
        <source>fluted sandstone tower</source>
        <translation>geriefter Sandsteinturm</translation>
    </message>
    <message>
        <source>football scarf</source>
        <translation>Fußballschal</translation>
    </message>
    <message>
        <source>fortress</source>
        <translation>Festung</translation>
    </message>
    <message>
        <source>fountain with statues</source>
        <translation>Brunnen mit Figuren</translation>
    </message>
    <message>
        <source>four pierced spires</source>
        <translation>vier durchbrochene Türme</translation>
    </message>
    <message>
        <source>front of azulejo tiles</source>
        <translation>Fassade aus Azulejos</translation>
    </message>
    <message>
        <source>front with balconies of iron</source>
        <translation>Fassade mit eisernen Balkonen</translation>
    </message>
    <message>
        <source>frozen sea</source>
        <translation>gefrorenes Meer</translation>
    </message>
    <message>
        <source>funicular</source>
        <translation>Standseilbahn</translation>
    </message>
    <message>
        <source>gabled dormer</source>
        <translation>Giebelgaube</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>Garten</translation>
    </message>
    <message>
        <source>gasometer</source>
        <translation>Gasometer</translation>
    </message>
    <message>
        <source>geyser</source>
        <translation>Geysir</translation>
    </message>
    <message>
        <source>give way sign</source>
        <translation>Vorfahrt-achten-Schild</translation>
    </message>
    <message>
        <source>glacier</source>
        <translation>Gletscher</translation>
    </message>
    <message>
        <source>glass office front</source>
        <translation>gläserne Bürofassade</translation>
    </message>
    <message>
        <source>glass skyscraper</source>
        <translation>gläserner Wolkenkratzer</translation>
    </message>
    <message>
        <source>golden dome</source>
        <translation>goldene Kuppel</translation>
    </message>
    <message>
        <source>golden stupa</source>
        <translation>goldener Stupa</translation>
    </message>
    <message>
        <source>gondola</source>
        <translation>Gondel</translation>
    </message>
    <message>
        <source>gothic front</source>
        <translation>gotische Fassade</translation>
    </message>
    <message>
        <source>graffiti</source>
        <translation>Graffiti</translation>
    </message>
    <message>
        <source>grain silo</source>
        <translation>Getreidesilo</translation>
    </message>
    <message>
        <source>granite kerb</source>
        <translation>Bordstein aus Granit</translation>
    </message>
    <message>
        <source>gravel</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>green copper roof</source>
        <translation>grünes Kupferdach</translation>
    </message>
    <message>
        <source>green statue with a torch</source>
        <translation>grünes Standbild mit Fackel</translation>
    </message>
    <message>
        <source>green taxi</source>
        <translation>grünes Taxi</translation>
    </message>
    <message>
        <source>grey dome with minarets</source>
        <translation>graue Kuppel mit Minaretten</translation>
    </message>
    <message>
        <source>grid windows</source>
        <translation>Gitterfenster</translation>
    </message>
    <message>
        <source>half-timbered house</source>
        <translation>Fachwerkhaus</translation>
    </message>
    <message>
        <source>harbour crane</source>
        <translation>Hafenkran</translation>
    </message>
    <message>
        <source>heather</source>
        <translation>Heidekraut</translation>
    </message>
    <message>
        <source>hedgerow lane</source>
        <translation>Weg zwischen Hecken</translation>
    </message>
    <message>
        <source>high-speed train</source>
        <translation>Hochgeschwindigkeitszug</translation>
    </message>
    <message>
        <source>hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>horse carriage</source>
        <translation>Kutsche</translation>
    </message>
    <message>
        <source>hospital sign</source>
        <translation>Krankenhausschild</translation>
    </message>
    <message>
        <source>hotel key card</source>
        <translation>Hotelschlüsselkarte</translation>
    </message>
    <message>
        <source>hotel sign</source>
        <translation>Hotelschild</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>house on stilts</source>
        <translation>Pfahlhaus</translation>
    </message>
    <message>
        <source>houseboat</source>
        <translation>Hausboot</translation>
    </message>
    <message>
        <source>iron lattice tower</source>
        <translation>eiserner Gitterturm</translation>
    </message>
    <message>
        <source>iron roof</source>
        <translation>Eisendach</translation>
    </message>
    <message>
        <source>island</source>
        <translation>Insel</translation>
    </message>
    <message>
        <source>ivy on a wall</source>
        <translation>Efeu an einer Wand</translation>
    </message>
    <message>
        <source>jacaranda</source>
        <translation>Jacaranda</translation>
    </message>
    <message>
        <source>jeepney</source>
        <translation>Jeepney</translation>
    </message>
    <message>
        <source>jungle</source>
        <translation>Dschungel</translation>
    </message>
    <message>
        <source>kei car</source>
        <translation>Kei-Car</translation>
    </message>
    <message>
        <source>kerb with stripes</source>
        <translation>gestreifter Bordstein</translation>
    </message>
    <message>
        <source>kilt</source>
        <translation>Kilt</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>lagoon</source>
        <translation>Lagune</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>Wahrzeichen</translation>
    </message>
    <message>
        <source>landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>larch</source>
        <translation>Lärche</translation>
    </message>
    <message>
        <source>lattice tower</source>
        <translation>Gitterturm</translation>
    </message>
    <message>
        <source>lavender field</source>
        <translation>Lavendelfeld</translation>
    </message>
    <message>
        <source>lawn</source>
        <translation>Rasen</translation>
    </message>
    <message>
        <source>leafy tree</source>
        <translation>Laubbaum</translation>
    </message>
    <message>
        <source>letter with an address</source>
        <translation>Brief mit Anschrift</translation>
    </message>
    <message>
        <source>lettering on a van</source>
        <translation>Aufschrift auf einem Lieferwagen</translation>
    </message>
    <message>
        <source>lettering on a window</source>
        <translation>Aufschrift auf einem Fenster</translation>
    </message>
    <message>
        <source>licence plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>lighthouse</source>
        <translation>Leuchtturm</translation>
    </message>
    <message>
        <source>limestone peak</source>
        <translation>Kalksteingipfel</translation>
    </message>
    <message>
        <source>linked twin towers</source>
        <translation>verbundene Zwillingstürme</translation>
    </message>
    <message>
        <source>local dish</source>
        <translation>landestypisches Gericht</translation>
    </message>
    <message>
        <source>log cabin</source>
        <translation>Blockhütte</translation>
    </message>
    <message>
        <source>long shadows</source>
        <translation>lange Schatten</translation>
    </message>
    <message>
        <source>longtail boat</source>
        <translation>Langheckboot</translation>
    </message>
    <message>
        <source>low dining table with cushions</source>
        <translation>niedriger Esstisch mit Kissen</translation>
    </message>
    <message>
        <source>low tile roof</source>
        <translation>niedriges Ziegeldach</translation>
    </message>
    <message>
        <source>mango tree</source>
        <translation>Mangobaum</translation>
    </message>
    <message>
        <source>mangroves</source>
        <translation>Mangroven</translation>
    </message>
    <message>
        <source>manhole cover</source>
        <translation>Kanaldeckel</translation>
    </message>
    <message>
        <source>mansard roof</source>
        <translation>Mansarddach</translation>
    </message>
    <message>
        <source>map on a board</source>
        <translation>Karte auf einer Tafel</translation>
    </message>
    <message>
        <source>map on a phone</source>
        <translation>Karte auf einem Telefon</translation>
    </message>
    <message>
        <source>marble temple</source>
        <translation>Marmortempel</translation>
    </message>
    <message>
        <source>market stall</source>
        <translation>Marktstand</translation>
    </message>
    <message>
        <source>mausoleum</source>
        <translation>Mausoleum</translation>
    </message>
    <message>
        <source>meadow</source>
        <translation>Wiese</translation>
    </message>
    <message>
        <source>medicine box</source>
        <translation>Arzneischachtel</translation>
    </message>
    <message>
        <source>memorial plaque</source>
        <translation>Gedenktafel</translation>
    </message>
    <message>
        <source>menu board</source>
        <translation>Speisetafel</translation>
    </message>
    <message>
        <source>metro entrance</source>
        <translation>U-Bahn-Eingang</translation>
    </message>
    <message>
        <source>minaret</source>
        <translation>Minarett</translation>
    </message>
    <message>
        <source>minibus</source>
        <translation>Kleinbus</translation>
    </message>
    <message>
        <source>monastery</source>
        <translation>Kloster</translation>
    </message>
    <message>
        <source>monkey puzzle tree</source>
        <translation>Andentanne</translation>
    </message>
    <message>
        <source>monorail</source>
        <translation>Einschienenbahn</translation>
    </message>
    <message>
        <source>monument</source>
        <translation>Denkmal</translation>
    </message>
    <message>
        <source>moor</source>
        <translation>Moor</translation>
    </message>
    <message>
        <source>mosaic pavement</source>
        <translation>Mosaikpflaster</translation>
    </message>
    <message>
        <source>mosque</source>
        <translation>Moschee</translation>
    </message>
    <message>
        <source>moss</source>
        <translation>Moos</translation>
    </message>
    <message>
        <source>motorcycle taxi</source>
        <translation>Motorradtaxi</translation>
    </message>
    <message>
        <source>motorway sign</source>
        <translation>Autobahnschild</translation>
    </message>
    <message>
        <source>mountain pass</source>
        <translation>Gebirgspass</translation>
    </message>
    <message>
        <source>mountains</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>mud brick house</source>
        <translation>Lehmziegelhaus</translation>
    </message>
    <message>
        <source>mural with words</source>
        <translation>Wandbild mit Worten</translation>
    </message>
    <message>
        <source>name badge</source>
        <translation>Namensschild</translation>
    </message>
    <message>
        <source>neoclassical front with columns</source>
        <translation>klassizistische Säulenfassade</translation>
    </message>
    <message>
        <source>neon sign</source>
        <translation>Leuchtreklame</translation>
    </message>
    <message>
        <source>newspaper box</source>
        <translation>Zeitungskasten</translation>
    </message>
    <message>
        <source>newspaper page</source>
        <translation>Zeitungsseite</translation>
    </message>
    <message>
        <source>no parking sign</source>
        <translation>Halteverbotsschild</translation>
    </message>
    <message>
        <source>number on a race bib</source>
        <translation>Startnummer</translation>
    </message>
    <message>
        <source>oak</source>
        <translation>Eiche</translation>
    </message>
    <message>
        <source>oasis</source>
        <translation>Oase</translation>
    </message>
    <message>
        <source>obelisk</source>
        <translation>Obelisk</translation>
    </message>
    <message>
        <source>observation wheel</source>
        <translation>Aussichtsrad</translation>
    </message>
    <message>
        <source>oleander</source>
        <translation>Oleander</translation>
    </message>
    <message>
        <source>olive tree</source>
        <translation>Olivenbaum</translation>
    </message>
    <message>
        <source>onion dome</source>
        <translation>Zwiebelturm</translation>
    </message>
    <message>
        <source>opera house</source>
        <translation>Opernhaus</translation>
    </message>
    <message>
        <source>orange tree with fruit</source>
        <translation>Orangenbaum mit Früchten</translation>
    </message>
    <message>
        <source>outside staircase</source>
        <translation>Außentreppe</translation>
    </message>
    <message>
        <source>overhead wires</source>
        <translation>Oberleitungen</translation>
    </message>
    <message>
        <source>packet with a label</source>
        <translation>Packung mit Etikett</translation>
    </message>
    <message>
        <source>pagoda</source>
        <translation>Pagode</translation>
    </message>
    <message>
        <source>palace</source>
        <translation>Palast</translation>
    </message>
    <message>
        <source>pale gum tree</source>
        <translation>heller Eukalyptusbaum</translation>
    </message>
    <message>
        <source>palm beach</source>
        <translation>Palmenstrand</translation>
    </message>
    <message>
        <source>palm tree</source>
        <translation>Palme</translation>
    </message>
    <message>
        <source>paper screen door</source>
        <translation>Papierschiebetür</translation>
    </message>
    <message>
        <source>parcel label</source>
        <translation>Paketaufkleber</translation>
    </message>
    <message>
        <source>parking meter</source>
        <translation>Parkuhr</translation>
    </message>
    <message>
        <source>parking sign</source>
        <translation>Parkplatzschild</translation>
    </message>
    <message>
        <source>parliament building</source>
        <translation>Parlamentsgebäude</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>patterned pavement</source>
        <translation>gemustertes Pflaster</translation>
    </message>
    <message>
        <source>pebble beach</source>
        <translation>Kieselstrand</translation>
    </message>
    <message>
        <source>pedestrian crossing sign</source>
        <translation>Fußgängerüberwegsschild</translation>
    </message>
    <message>
        <source>petrol station sign</source>
        <translation>Tankstellenschild</translation>
    </message>
    <message>
        <source>pharmacy sign</source>
        <translation>Apothekenschild</translation>
    </message>
    <message>
        <source>pickup truck</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>pier</source>
        <translation>Pier</translation>
    </message>
    <message>
        <source>pine forest</source>
        <translation>Kiefernwald</translation>
    </message>
    <message>
        <source>pine tree</source>
        <translation>Kiefer</translation>
    </message>
    <message>
        <source>pink cherry tree</source>
        <translation>rosa Kirschbaum</translation>
    </message>
    <message>
        <source>pink hotel dome</source>
        <translation>rosa Hotelkuppel</translation>
    </message>
    <message>
        <source>plain pavement</source>
        <translation>schlichtes Pflaster</translation>
    </message>
    <message>
        <source>plane tree</source>
        <translation>Platane</translation>
    </message>
    <message>
        <source>planetarium dome</source>
        <translation>Planetariumskuppel</translation>
    </message>
    <message>
        <source>plaster wall</source>
        <translation>verputzte Wand</translation>
    </message>
    <message>
        <source>plate with a blue strip</source>
        <translation>Kennzeichen mit blauem Streifen</translation>
    </message>
    <message>
        <source>police car</source>
        <translation>Streifenwagen</translation>
    </message>
    <message>
        <source>police motorcycle</source>
        <translation>Polizeimotorrad</translation>
    </message>
    <message>
        <source>police sign</source>
        <translation>Polizeischild</translation>
    </message>
    <message>
        <source>poplar</source>
        <translation>Pappel</translation>
    </message>
    <message>
        <source>position of the sun</source>
        <translation>Stand der Sonne</translation>
    </message>
    <message>
        <source>post box</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>post van</source>
        <translation>Postauto</translation>
    </message>
    <message>
        <source>poster with text</source>
        <translation>Plakat mit Schrift</translation>
    </message>
    <message>
        <source>power plug with two round pins</source>
        <translation>Stecker mit zwei runden Stiften</translation>
    </message>
    <message>
        <source>prefabricated panel block</source>
        <translation>Plattenbau</translation>
    </message>
    <message>
        <source>price tag</source>
        <translation>Preisschild</translation>
    </message>
    <message>
        <source>printed t-shirt</source>
        <translation>bedrucktes T-Shirt</translation>
    </message>
    <message>
        <source>purple jacaranda</source>
        <translation>lila Jacaranda</translation>
    </message>
    <message>
        <source>pylon</source>
        <translation>Strommast</translation>
    </message>
    <message>
        <source>pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>railway viaduct</source>
        <translation>Eisenbahnviadukt</translation>
    </message>
    <message>
        <source>rainforest valley</source>
        <translation>Regenwaldtal</translation>
    </message>
    <message>
        <source>rapeseed field in bloom</source>
        <translation>blühendes Rapsfeld</translation>
    </message>
    <message>
        <source>recycling bin</source>
        <translation>Wertstofftonne</translation>
    </message>
    <message>
        <source>red and white tower</source>
        <translation>rot-weißer Turm</translation>
    </message>
    <message>
        <source>red city bus</source>
        <translation>roter Stadtbus</translation>
    </message>
    <message>
        <source>red cycle lane</source>
        <translation>roter Radweg</translation>
    </message>
    <message>
        <source>red earth</source>
        <translation>rote Erde</translation>
    </message>
    <message>
        <source>red giant wheel</source>
        <translation>rotes Riesenrad</translation>
    </message>
    <message>
        <source>red pillar box</source>
        <translation>rote Briefsäule</translation>
    </message>
    <message>
        <source>red suspension bridge</source>
        <translation>rote Hängebrücke</translation>
    </message>
    <message>
        <source>red taxi</source>
        <translation>rotes Taxi</translation>
    </message>
    <message>
        <source>red tile roof</source>
        <translation>rotes Ziegeldach</translation>
    </message>
    <message>
        <source>reeds</source>
        <translation>Schilf</translation>
    </message>
    <message>
        <source>reflection in a window</source>
        <translation>Spiegelung in einem Fenster</translation>
    </message>
    <message>
        <source>reflector post</source>
        <translation>Leitpfosten</translation>
    </message>
    <message>
        <source>religious objects</source>
        <translation>religiöse Gegenstände</translation>
    </message>
    <message>
        <source>restaurant sign</source>
        <translation>Restaurantschild</translation>
    </message>
    <message>
        <source>rhododendron</source>
        <translation>Rhododendron</translation>
    </message>
    <message>
        <source>rice field</source>
        <translation>Reisfeld</translation>
    </message>
    <message>
        <source>rickety lorry with paintings</source>
        <translation>klappriger bemalter Lastwagen</translation>
    </message>
    <message>
        <source>road number sign</source>
        <translation>Straßennummernschild</translation>
    </message>
    <message>
        <source>robe and headscarf</source>
        <translation>Gewand und Kopftuch</translation>
    </message>
    <message>
        <source>rocky cliffs</source>
        <translation>Felsklippen</translation>
    </message>
    <message>
        <source>rocky shore</source>
        <translation>Felsküste</translation>
    </message>
    <message>
        <source>roller shutters</source>
        <translation>Rollläden</translation>
    </message>
    <message>
        <source>rolling hills</source>
        <translation>sanfte Hügel</translation>
    </message>
    <message>
        <source>roof with solar panels</source>
        <translation>Dach mit Solarzellen</translation>
    </message>
    <message>
        <source>round arena of arches</source>
        <translation>rundes Bogenstadion</translation>
    </message>
    <message>
        <source>round blue roofed temple</source>
        <translation>Rundtempel mit blauem Dach</translation>
    </message>
    <message>
        <source>round tower with a hat</source>
        <translation>runder Turm mit Hut</translation>
    </message>
    <message>
        <source>round tree</source>
        <translation>runder Baum</translation>
    </message>
    <message>
        <source>roundabout</source>
        <translation>Kreisverkehr</translation>
    </message>
    <message>
        <source>row of canal houses</source>
        <translation>Reihe von Grachtenhäusern</translation>
    </message>
    <message>
        <source>royal guard house</source>
        <translation>Wachhäuschen eines Schlosses</translation>
    </message>
    <message>
        <source>ruin</source>
        <translation>Ruine</translation>
    </message>
    <message>
        <source>ruined arch</source>
        <translation>verfallener Bogen</translation>
    </message>
    <message>
        <source>salt flats</source>
        <translation>Salzebene</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>sand dunes</source>
        <translation>Sanddünen</translation>
    </message>
    <message>
        <source>sari</source>
        <translation>Sari</translation>
    </message>
    <message>
        <source>sash windows</source>
        <translation>Schiebefenster</translation>
    </message>
    <message>
        <source>school bus</source>
        <translation>Schulbus</translation>
    </message>
    <message>
        <source>school sign</source>
        <translation>Schulschild</translation>
    </message>
    <message>
        <source>school uniform</source>
        <translation>Schuluniform</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>sea stack</source>
        <translation>Brandungspfeiler</translation>
    </message>
    <message>
        <source>setts pavement</source>
        <translation>Kleinsteinpflaster</translation>
    </message>
    <message>
        <source>shingle roof</source>
        <translation>Schindeldach</translation>
    </message>
    <message>
        <source>shop sign</source>
        <translation>Ladenschild</translation>
    </message>
    <message>
        <source>shrine gate</source>
        <translation>Schreintor</translation>
    </message>
    <message>
        <source>shutter windows</source>
        <translation>Fenster mit Läden</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>Schild</translation>
    </message>
    <message>
        <source>sign in arabic script</source>
        <translation>Schild in arabischer Schrift</translation>
    </message>
    <message>
        <source>sign in armenian letters</source>
        <translation>Schild in armenischen Buchstaben</translation>
    </message>
    <message>
        <source>sign in bengali script</source>
        <translation>Schild in bengalischer Schrift</translation>
    </message>
    <message>
        <source>sign in cyrillic letters</source>
        <translation>Schild in kyrillischen Buchstaben</translation>
    </message>
    <message>
        <source>sign in devanagari script</source>
        <translation>Schild in Devanagari-Schrift</translation>
    </message>
    <message>
        <source>sign in georgian letters</source>
        <translation>Schild in georgischen Buchstaben</translation>
    </message>
    <message>
        <source>sign in greek letters</source>
        <translation>Schild in griechischen Buchstaben</translation>
    </message>
    <message>
        <source>sign in hangul letters</source>
        <translation>Schild in Hangul-Zeichen</translation>
    </message>
    <message>
        <source>sign in hebrew letters</source>
        <translation>Schild in hebräischen Buchstaben</translation>
    </message>
    <message>
        <source>sign in kana letters</source>
        <translation>Schild in Kana-Zeichen</translation>
    </message>
    <message>
        <source>sign in kanji characters</source>
        <translation>Schild in Kanji-Zeichen</translation>
    </message>
    <message>
        <source>sign in khmer script</source>
        <translation>Schild in Khmer-Schrift</translation>
    </message>
    <message>
        <source>sign in latin letters</source>
        <translation>Schild in lateinischen Buchstaben</translation>
    </message>
    <message>
        <source>sign in tamil script</source>
        <translation>Schild in tamilischer Schrift</translation>
    </message>
    <message>
        <source>sign in thai script</source>
        <translation>Schild in thailändischer Schrift</translation>
    </message>
    <message>
        <source>sign in two scripts</source>
        <translation>Schild in zwei Schriften</translation>
    </message>
    <message>
        <source>skyline</source>
        <translation>Stadtsilhouette</translation>
    </message>
    <message>
        <source>slabs pavement</source>
        <translation>Plattenpflaster</translation>
    </message>
    <message>
        <source>slate roof</source>
        <translation>Schieferdach</translation>
    </message>
    <message>
        <source>slim white pyramid tower</source>
        <translation>schlanker weißer Pyramidenturm</translation>
    </message>
    <message>
        <source>snowy mountains</source>
        <translation>verschneite Berge</translation>
    </message>
    <message>
        <source>solid road line</source>
        <translation>durchgezogene Straßenlinie</translation>
    </message>
    <message>
        <source>speed limit sign</source>
        <translation>Tempolimitschild</translation>
    </message>
    <message>
        <source>spiky aloe</source>
        <translation>stachelige Aloe</translation>
    </message>
    <message>
        <source>spire</source>
        <translation>spitzer Turm</translation>
    </message>
    <message>
        <source>sports scoreboard</source>
        <translation>Anzeigetafel</translation>
    </message>
    <message>
        <source>square red minaret</source>
        <translation>quadratisches rotes Minarett</translation>
    </message>
    <message>
        <source>stadium</source>
        <translation>Stadion</translation>
    </message>
    <message>
        <source>station name sign</source>
        <translation>Bahnhofsschild</translation>
    </message>
    <message>
        <source>statue on a column</source>
        <translation>Standbild auf einer Säule</translation>
    </message>
    <message>
        <source>statue with open arms on a peak</source>
        <translation>Figur mit offenen Armen auf einem Gipfel</translation>
    </message>
    <message>
        <source>steam locomotive</source>
        <translation>Dampflokomotive</translation>
    </message>
    <message>
        <source>steel arch bridge</source>
        <translation>stählerne Bogenbrücke</translation>
    </message>
    <message>
        <source>steep red roof</source>
        <translation>steiles rotes Dach</translation>
    </message>
    <message>
        <source>steep roof</source>
        <translation>steiles Dach</translation>
    </message>
    <message>
        <source>steep tiered roof</source>
        <translation>steiles Stufendach</translation>
    </message>
    <message>
        <source>steppe</source>
        <translation>Steppe</translation>
    </message>
    <message>
        <source>stepped gable</source>
        <translation>Treppengiebel</translation>
    </message>
    <message>
        <source>stepped needle skyscraper</source>
        <translation>gestufter nadelförmiger Wolkenkratzer</translation>
    </message>
    <message>
        <source>stepped roof</source>
        <translation>gestuftes Dach</translation>
    </message>
    <message>
        <source>stone arch bridge</source>
        <translation>steinerne Bogenbrücke</translation>
    </message>
    <message>
        <source>stone cottage</source>
        <translation>Steinhäuschen</translation>
    </message>
    <message>
        <source>stone pine</source>
        <translation>Pinie</translation>
    </message>
    <message>
        <source>stone terrace of houses</source>
        <translation>steinerne Häuserzeile</translation>
    </message>
    <message>
        <source>stone wall</source>
        <translation>Steinmauer</translation>
    </message>
    <message>
        <source>stone wall along a road</source>
        <translation>Steinmauer an einer Straße</translation>
    </message>
    <message>
        <source>stop sign</source>
        <translation>Stoppschild</translation>
    </message>
    <message>
        <source>storm drain</source>
        <translation>Gully</translation>
    </message>
    <message>
        <source>straw conical hat</source>
        <translation>kegelförmiger Strohhut</translation>
    </message>
    <message>
        <source>street clock</source>
        <translation>Straßenuhr</translation>
    </message>
    <message>
        <source>street food stand</source>
        <translation>Imbissstand</translation>
    </message>
    <message>
        <source>street furniture</source>
        <translation>Straßenausstattung</translation>
    </message>
    <message>
        <source>street lamp</source>
        <translation>Straßenlaterne</translation>
    </message>
    <message>
        <source>street name sign</source>
        <translation>Straßennamensschild</translation>
    </message>
    <message>
        <source>street sign</source>
        <translation>Straßenschild</translation>
    </message>
    <message>
        <source>stupa</source>
        <translation>Stupa</translation>
    </message>
    <message>
        <source>sunflower field</source>
        <translation>Sonnenblumenfeld</translation>
    </message>
    <message>
        <source>supermarket sign</source>
        <translation>Supermarktschild</translation>
    </message>
    <message>
        <source>suspension bridge</source>
        <translation>Hängebrücke</translation>
    </message>
    <message>
        <source>swamp</source>
        <translation>Sumpf</translation>
    </message>
    <message>
        <source>synagogue</source>
        <translation>Synagoge</translation>
    </message>
    <message>
        <source>table mountain</source>
        <translation>Tafelberg</translation>
    </message>
    <message>
        <source>tactile paving</source>
        <translation>Blindenleitstreifen</translation>
    </message>
    <message>
        <source>tall windows</source>
        <translation>hohe Fenster</translation>
    </message>
    <message>
        <source>tangle of cables on a pole</source>
        <translation>Kabelgewirr an einem Mast</translation>
    </message>
    <message>
        <source>taxi</source>
        <translation>Taxi</translation>
    </message>
    <message>
        <source>tea plantation</source>
        <translation>Teeplantage</translation>
    </message>
    <message>
        <source>team shirt</source>
        <translation>Mannschaftstrikot</translation>
    </message>
    <message>
        <source>telephone box</source>
        <translation>Telefonzelle</translation>
    </message>
    <message>
        <source>television tower</source>
        <translation>Fernsehturm</translation>
    </message>
    <message>
        <source>temple</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>terraced hills</source>
        <translation>terrassierte Hügel</translation>
    </message>
    <message>
        <source>terracotta roof</source>
        <translation>Terrakottadach</translation>
    </message>
    <message>
        <source>thatched roof</source>
        <translation>Reetdach</translation>
    </message>
    <message>
        <source>thing</source>
        <translation>Ding</translation>
    </message>
    <message>
        <source>thorn bush</source>
        <translation>Dornbusch</translation>
    </message>
    <message>
        <source>three pyramids</source>
        <translation>drei Pyramiden</translation>
    </message>
    <message>
        <source>three towers under a deck</source>
        <translation>drei Türme unter einem Deck</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Fahrkarte</translation>
    </message>
    <message>
        <source>ticket machine</source>
        <translation>Fahrkartenautomat</translation>
    </message>
    <message>
        <source>tiered lake pavilion</source>
        <translation>gestufter Pavillon am See</translation>
    </message>
    <message>
        <source>tiled dome</source>
        <translation>gekachelte Kuppel</translation>
    </message>
    <message>
        <source>tiled stove</source>
        <translation>Kachelofen</translation>
    </message>
    <message>
        <source>tiled wall</source>
        <translation>geflieste Wand</translation>
    </message>
    <message>
        <source>timber church</source>
        <translation>Holzkirche</translation>
    </message>
    <message>
        <source>timber wall</source>
        <translation>Holzwand</translation>
    </message>
    <message>
        <source>timetable</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>tin roof</source>
        <translation>Blechdach</translation>
    </message>
    <message>
        <source>tin sheet roof</source>
        <translation>Wellblechdach</translation>
    </message>
    <message>
        <source>toll sign</source>
        <translation>Mautschild</translation>
    </message>
    <message>
        <source>tower on a green hill</source>
        <translation>Turm auf einem grünen Hügel</translation>
    </message>
    <message>
        <source>tower with a steel sphere</source>
        <translation>Turm mit Stahlkugel</translation>
    </message>
    <message>
        <source>tower with pink spheres</source>
        <translation>Turm mit rosa Kugeln</translation>
    </message>
    <message>
        <source>town hall</source>
        <translation>Rathaus</translation>
    </message>
    <message>
        <source>traditional clothes</source>
        <translation>Tracht</translation>
    </message>
    <message>
        <source>traffic light</source>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>tram</source>
        <translation>Straßenbahn</translation>
    </message>
    <message>
        <source>tram rail</source>
        <translation>Straßenbahnschiene</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>tree ferns</source>
        <translation>Baumfarne</translation>
    </message>
    <message>
        <source>triumphal arch</source>
        <translation>Triumphbogen</translation>
    </message>
    <message>
        <source>trolleybus</source>
        <translation>Oberleitungsbus</translation>
    </message>
    <message>
        <source>tropical jungle</source>
        <translation>tropischer Dschungel</translation>
    </message>
    <message>
        <source>tuk-tuk</source>
        <translation>Tuk-Tuk</translation>
    </message>
    <message>
        <source>tundra</source>
        <translation>Tundra</translation>
    </message>
    <message>
        <source>turban</source>
        <translation>Turban</translation>
    </message>
    <message>
        <source>twin green domes</source>
        <translation>zwei grüne Kuppeln</translation>
    </message>
    <message>
        <source>twisted spire</source>
        <translation>gedrehter Turm</translation>
    </message>
    <message>
        <source>two leaning towers</source>
        <translation>zwei schiefe Türme</translation>
    </message>
    <message>
        <source>underground train</source>
        <translation>U-Bahn</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>Uniform</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>veranda</source>
        <translation>Veranda</translation>
    </message>
    <message>
        <source>vineyard</source>
        <translation>Weinberg</translation>
    </message>
    <message>
        <source>vineyard slope above a river</source>
        <translation>Weinhang über einem Fluss</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>Vulkan</translation>
    </message>
    <message>
        <source>wall calendar</source>
        <translation>Wandkalender</translation>
    </message>
    <message>
        <source>war memorial</source>
        <translation>Kriegerdenkmal</translation>
    </message>
    <message>
        <source>warning sign</source>
        <translation>Warnschild</translation>
    </message>
    <message>
        <source>water bus</source>
        <translation>Wasserbus</translation>
    </message>
    <message>
        <source>water tank on a roof</source>
        <translation>Wassertank auf einem Dach</translation>
    </message>
    <message>
        <source>waterfall over a cliff</source>
        <translation>Wasserfall über einer Klippe</translation>
    </message>
    <message>
        <source>waves pavement</source>
        <translation>Pflaster mit Wellenmuster</translation>
    </message>
    <message>
        <source>weeping willow</source>
        <translation>Trauerweide</translation>
    </message>
    <message>
        <source>wheelie bin</source>
        <translation>Mülltonne</translation>
    </message>
    <message>
        <source>white dashed road lines</source>
        <translation>weiße gestrichelte Straßenlinien</translation>
    </message>
    <message>
        <source>white licence plate</source>
        <translation>weißes Kennzeichen</translation>
    </message>
    <message>
        <source>white obelisk</source>
        <translation>weißer Obelisk</translation>
    </message>
    <message>
        <source>white plastered house</source>
        <translation>weiß verputztes Haus</translation>
    </message>
    <message>
        <source>white shell roofs</source>
        <translation>weiße Muscheldächer</translation>
    </message>
    <message>
        <source>white sloping hall</source>
        <translation>weiße schräge Halle</translation>
    </message>
    <message>
        <source>wide river</source>
        <translation>breiter Fluss</translation>
    </message>
    <message>
        <source>wind tower</source>
        <translation>Windturm</translation>
    </message>
    <message>
        <source>wind turbine</source>
        <translation>Windrad</translation>
    </message>
    <message>
        <source>windmill</source>
        <translation>Windmühle</translation>
    </message>
    <message>
        <source>wooden fence of slats</source>
        <translation>Lattenzaun aus Holz</translation>
    </message>
    <message>
        <source>wooden house</source>
        <translation>Holzhaus</translation>
    </message>
    <message>
        <source>wooden shutters</source>
        <translation>hölzerne Fensterläden</translation>
    </message>
    <message>
        <source>wooden utility pole</source>
        <translation>hölzerner Leitungsmast</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>wrought iron balcony</source>
        <translation>schmiedeeiserner Balkon</translation>
    </message>
    <message>
        <source>yellow diamond road sign</source>
        <translation>gelbes rautenförmiges Verkehrsschild</translation>
    </message>
    <message>
        <source>yellow licence plate</source>
        <translation>gelbes Kennzeichen</translation>
    </message>
    <message>
        <source>yellow post box</source>
        <translation>gelber Briefkasten</translation>
    </message>
    <message>
        <source>yellow road lines</source>
        <translation>gelbe Straßenlinien</translation>
    </message>
    <message>
        <source>yellow road lines in the middle</source>
        <translation>gelbe Straßenlinien in der Mitte</translation>
    </message>
    <message>
        <source>yellow station with a dome</source>
        <translation>gelber Bahnhof mit Kuppel</translation>
    </message>
    <message>
        <source>yellow taxi</source>
        <translation>gelbes Taxi</translation>
    </message>
    <message>
        <source>zebra crossing</source>
        <translation>Zebrastreifen</translation>
    </message>
    <message>
        <source>zigzag road line</source>
        <translation>Zickzacklinie auf der Straße</translation>
    </message>
    <message>
        <source>zinc roof</source>
        <translation>Zinkdach</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
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
        <source>{n} exported</source>
        <translation>{n} exportiert</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} called Demonstration, left out unless you say so</source>
        <translation>{n} als Vorführung, nur auf Ihren Wunsch dabei</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Noch etwa {time}.</translation>
    </message>
    <message>
        <source>{n} exported ({files} files)</source>
        <translation>{n} exportiert ({files} Dateien)</translation>
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
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare it with the photo, then export it to your folder. Its place tags are gone.</source>
        <translation>Vergleichen Sie es mit dem Foto, dann exportieren Sie es in Ihren Ordner. Die Ortsangaben sind fort.</translation>
    </message>
    <message>
        <source>Its place tags are gone. It is called Demonstration, because the built-in models know drawn scenes only: their pattern protects no real photo.</source>
        <translation>Die Ortsangaben sind fort. Es heißt Vorführung, weil die eingebauten Modelle nur gezeichnete Szenen kennen: ihr Muster schützt kein echtes Foto.</translation>
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
    <name>Many</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Werden angesehen</translation>
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
        <translation>Warten</translation>
    </message>
    <message>
        <source>Protecting</source>
        <translation>Werden geschützt</translation>
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
        <translation>Vorführungen</translation>
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
        <translation>&amp;Farbschema</translation>
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
        <source>recommended</source>
        <translation>empfohlen</translation>
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
        <translation>{name} ist so, wie es veröffentlicht wurde.</translation>
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
    <name>Ollama</name>
    <message>
        <source>Asking for the list of parts ...</source>
        <translation>Die Liste der Teile wird erfragt …</translation>
    </message>
    <message>
        <source>Checking what has arrived ...</source>
        <translation>Was ankam, wird geprüft …</translation>
    </message>
    <message>
        <source>Putting it in its place ...</source>
        <translation>Es kommt an seinen Platz …</translation>
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
        <source>Describe with</source>
        <translation>Beschreiben mit</translation>
    </message>
    <message>
        <source>{model}, over the internet</source>
        <translation>{model}, über das Internet</translation>
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
        <source>Photos that were looked at are shown here, with everything that tells their place.</source>
        <translation>Fotos, die angesehen wurden, sind hier zu sehen, mit allem, was ihren Ort verrät.</translation>
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
    <name>PhotoPage</name>
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
        <source>Each photo is placed once for each of them, in a folder of its own.</source>
        <translation>Jedes Foto kommt für jedes davon einmal in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>JPEG, PNG where it is transparent</source>
        <translation>JPEG, PNG bei Durchsichtigem</translation>
    </message>
    <message>
        <source>Give the new file a number</source>
        <translation>Neue Datei nummerieren</translation>
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
        <translation>JPEG-Qualität</translation>
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
        <translation>Leicht</translation>
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
        <source>Accept all {n}</source>
        <translation>Alle {n} annehmen</translation>
    </message>
    <message>
        <source>Take what was found in every photo that needs review; Undo takes it back</source>
        <translation>Das Gefundene in jedem Foto nehmen, das durchzusehen ist; Rückgängig nimmt es zurück</translation>
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
        <translation>Fotos, die fehlgeschlagen sind</translation>
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
        <translation>Vergessen: {n} Einträge.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{n} photos together</source>
        <translation>{n} Fotos zusammen</translation>
    </message>
    <message>
        <source>step {n} of {total}</source>
        <translation>Schritt {n} von {total}</translation>
    </message>
    <message>
        <source>photos {first} to {last} of {total}</source>
        <translation>Fotos {first} bis {last} von {total}</translation>
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
        <translation>Zustand</translation>
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
    <name>ReportDesk</name>
    <message>
        <source>Writing the report ...</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Of which photos</source>
        <translation>Von welchen Fotos</translation>
    </message>
    <message>
        <source>All photos of the list ({n})</source>
        <translation>Alle Fotos der Liste ({n})</translation>
    </message>
    <message>
        <source>The selected photos ({n})</source>
        <translation>Die gewählten Fotos ({n})</translation>
    </message>
    <message>
        <source>With places: coordinates, names of places, guesses</source>
        <translation>Mit Orten: Koordinaten, Ortsnamen, Antworten der Ortsrater</translation>
    </message>
    <message>
        <source>With names and folders of the originals</source>
        <translation>Mit Namen und Ordnern der Originale</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>A page for reading and a file for programs: states, verdicts, figures of the saved files and small pictures of them.</source>
        <translation>Eine Seite zum Lesen und eine Datei für Programme: Zustände, Urteile, Zahlen der gespeicherten Dateien und kleine Bilder davon.</translation>
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
        <translation>Gerichtet gegen</translation>
    </message>
    <message>
        <source>Where it was taken, by its GPS tag</source>
        <translation>Wo es aufgenommen wurde, nach seiner GPS-Angabe</translation>
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
        <translation>zu {percent}&#xa0;% sicher</translation>
    </message>
    <message>
        <source>{who}, {side}: {what}</source>
        <translation>{who}, {side}: {what}</translation>
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
        <translation>Nach dem Ort gefragt</translation>
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
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
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
        <source>by the detector</source>
        <translation>vom Detektor</translation>
    </message>
    <message>
        <source>by the text reader</source>
        <translation>vom Textleser</translation>
    </message>
    <message>
        <source>by the models</source>
        <translation>von den Modellen</translation>
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
        <translation>zu {percent}&#xa0;% sicher</translation>
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
        <source>Other tags: %n (camera, date and the like)</source>
        <translation>%n weitere Angaben: Kamera, Datum und dergleichen</translation>
    </message>
    <message>
        <source>Removed from the result: {what}</source>
        <translation>Aus dem Ergebnis entfernt: {what}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{what} There is nothing to review; remove the file from the list if you like.</source>
        <translation>{what} Hier gibt es nichts durchzusehen; nehmen Sie die Datei aus der Liste, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>{what} There is nothing to review, so the next photo is shown; remove the file from the list if you like.</source>
        <translation>{what} Hier gibt es nichts durchzusehen, darum sehen Sie das nächste Foto; nehmen Sie die Datei aus der Liste, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>All photos are reviewed. Now they can be protected.</source>
        <translation>Alle Fotos sind durchgesehen. Jetzt lassen sie sich schützen.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos changed.</source>
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
        <source>Done, next</source>
        <translation>Fertig, weiter</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&apos;{1}&apos; belongs to another program.</source>
        <extracomment>storage/database.py; {1} = printable(path)</extracomment>
        <translation>„{1}“ gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; came out as {2} instead of {3} pixels.</source>
        <extracomment>imaging/save.py; {1} = shown(target), {2} = was, {3} = wanted</extracomment>
        <translation>„{1}“ kam mit {2} statt {3} Bildpunkten heraus.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; can be written to.</source>
        <extracomment>workflow/preflight.py; {1} = printable(out)</extracomment>
        <translation>In „{1}“ kann geschrieben werden.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; cannot be read as a {2}.</source>
        <extracomment>storage/documents.py; {1} = printable(path), {2} = cls.__name__</extracomment>
        <translation>„{1}“ lässt sich nicht als {2} lesen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; cannot be read as weights alone.</source>
        <extracomment>encoders/convert.py; {1} = source.name</extracomment>
        <translation>„{1}“ lässt sich nicht als reine Gewichte lesen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; cannot be written: a file and a folder are in each other&apos;s place.</source>
        <extracomment>storage/os_errors.py; {1} = shown</extracomment>
        <translation>„{1}“ lässt sich nicht schreiben: eine Datei und ein Ordner sind einander im Weg.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; changed while it was read.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ wurde während des Lesens geändert.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; could not be read ({2}).</source>
        <extracomment>workflow/discover.py; {1} = printable(path), {2} = error.strerror</extracomment>
        <translation>„{1}“ ließ sich nicht lesen ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; could not be read back after writing.</source>
        <extracomment>imaging/save.py; {1} = shown(target)</extracomment>
        <translation>„{1}“ ließ sich nach dem Schreiben nicht zurücklesen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; could not be read from the drive ({2}).</source>
        <extracomment>imaging/source.py; {1} = shown(path), {2} = reason</extracomment>
        <translation>„{1}“ ließ sich nicht vom Laufwerk lesen ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; could not be written ({2}).</source>
        <extracomment>storage/os_errors.py; {1} = shown, {2} = error.strerror or type(error).__name__</extracomment>
        <translation>„{1}“ ließ sich nicht schreiben ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; does not begin like any photo; it is damaged or something else.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ beginnt nicht wie ein Foto; es ist beschädigt oder etwas anderes.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; failed 2 times and was not asked again.</source>
        <extracomment>locating/chat.py; {1} = self.name</extracomment>
        <translation>„{1}“ ist 2-mal gescheitert und wurde nicht wieder gefragt.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has changed since it was looked at.</source>
        <extracomment>workflow/stages.py; {1} = printable(Path(ref.path.name))</extracomment>
        <translation>„{1}“ wurde geändert, seit es angesehen wurde.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has transparency, which JPEG cannot keep.</source>
        <extracomment>workflow/bench.py; {1} = bench.photo.ref.path.name</extracomment>
        <translation>„{1}“ ist durchsichtig, was JPEG nicht halten kann.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has {2} x {3} pixels and needs about {4} of memory; {5} are allowed.</source>
        <extracomment>imaging/memory.py; {1} = shown(path), {2} = width_px, {3} = height_px, {5} = have</extracomment>
        <translation>„{1}“ hat {2} x {3} Bildpunkte und braucht etwa {4} Speicher; {5} sind erlaubt.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; has {2} x {3} pixels and needs about {4} of memory; {5} are free.</source>
        <extracomment>imaging/memory.py; {1} = shown(path), {2} = width_px, {3} = height_px, {5} = have</extracomment>
        <translation>„{1}“ hat {2} x {3} Bildpunkte und braucht etwa {4} Speicher; {5} sind frei.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; holds measured values, not the 8 or 16 bits of a photo.</source>
        <extracomment>imaging/pixels.py; {1} = shown(source.path)</extracomment>
        <translation>„{1}“ enthält Messwerte, nicht die 8 oder 16 Bit eines Fotos.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; holds none of the weights that GeoShield knows ({2}).</source>
        <extracomment>storage/importing.py; {1} = printable(source), {2} = wanted</extracomment>
        <translation>„{1}“ enthält keine der Gewichte, die GeoShield kennt ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; holds other pixels than those that were written.</source>
        <extracomment>imaging/save.py; {1} = shown(target)</extracomment>
        <translation>„{1}“ enthält andere Bildpunkte, als geschrieben wurden.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; holds something else than weights.</source>
        <extracomment>encoders/convert.py; {1} = source.name</extracomment>
        <translation>„{1}“ enthält etwas anderes als Gewichte.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; in the folder of {2} cannot be read.</source>
        <extracomment>encoders/seeing.py; {1} = fault.file, {2} = row.name</extracomment>
        <translation>„{1}“ im Ordner von {2} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; in the folder of {2} is missing.</source>
        <extracomment>encoders/seeing.py; {1} = fault.file, {2} = row.name</extracomment>
        <translation>„{1}“ fehlt im Ordner von {2}.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; in the folder of {2} is not the file that was published.</source>
        <extracomment>encoders/seeing.py; {1} = fault.file, {2} = row.name</extracomment>
        <translation>„{1}“ im Ordner von {2} ist nicht die Datei, die veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a camera raw file, which has to be developed first.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist eine Kamera-Rohdatei, die erst entwickelt werden muss.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a file.</source>
        <extracomment>workflow/preflight.py; {1} = printable(existing)</extracomment>
        <translation>„{1}“ ist eine Datei.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a folder, not a photo.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist ein Ordner und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a link to another place.</source>
        <extracomment>storage/weights.py; {1} = printable(folder)</extracomment>
        <translation>„{1}“ ist ein Verweis auf einen anderen Ort.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a text file, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist eine Textdatei und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a video or sound file, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist eine Video- oder Tondatei und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a video, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist ein Video und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is a web page, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist eine Webseite und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is an SVG drawing, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist eine SVG-Zeichnung und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is an XMP sidecar (a text about a photo), not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist eine XMP-Begleitdatei (ein Text über ein Foto) und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is damaged or incomplete and cannot be decoded.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist beschädigt oder unvollständig und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is empty (0 bytes).</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is no ordinary file, not a photo.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist keine gewöhnliche Datei und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not a folder.</source>
        <extracomment>storage/importing.py; {1} = printable(source)</extracomment>
        <translation>„{1}“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not the address of a service that speaks OpenAI&apos;s language.</source>
        <extracomment>vlm/hosts.py; {1} = _without_user(given)</extracomment>
        <translation>„{1}“ ist nicht die Adresse eines Dienstes, der OpenAIs Sprache spricht.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not the address of an Ollama service.</source>
        <extracomment>vlm/hosts.py; {1} = given</extracomment>
        <translation>„{1}“ ist nicht die Adresse eines Ollama-Dienstes.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not the file that was published as {2}.</source>
        <extracomment>storage/importing.py; {1} = name, {2} = row.name</extracomment>
        <translation>„{1}“ ist nicht die Datei, die als {2} veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not the name of a model.</source>
        <extracomment>vlm/ollama_names.py; {1} = brief(name, 60)</extracomment>
        <translation>„{1}“ ist kein Modellname.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is not what was written.</source>
        <extracomment>gui/choices.py; {1} = path.name</extracomment>
        <translation>„{1}“ ist nicht das, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is only {2} x {3} pixels.</source>
        <extracomment>imaging/opening.py; {1} = shown(path), {2} = width_px, {3} = height_px</extracomment>
        <translation>„{1}“ hat nur {2} x {3} Bildpunkte.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; goes down, from {2} to {3}.</source>
        <extracomment>domain/limits.py; {1} = name, {2} = low, {3} = high</extracomment>
        <translation>„{1}“ fällt, von {2} auf {3}.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is {2}, but {3} to {4} are possible.</source>
        <extracomment>domain/limits.py; {1} = name, {2} = number, {3} = least, {4} = most</extracomment>
        <translation>„{1}“ ist {2}, möglich sind aber {3} bis {4}.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is {2}, not a photo.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist {2} und kein Foto.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is {2}, which GeoShield cannot open.</source>
        <extracomment>imaging/signature.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ ist {2}, was GeoShield nicht öffnen kann.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; lies in the cloud and could not be fetched.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ liegt in der Cloud und ließ sich nicht holen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; may not be read by GeoShield.</source>
        <extracomment>gui/program.py; {1} = item.path.name</extracomment>
        <translation>„{1}“ darf GeoShield nicht lesen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; may not be read with your account.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>„{1}“ darf mit Ihrem Konto nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; may not be written there.</source>
        <extracomment>storage/os_errors.py; {1} = shown</extracomment>
        <translation>„{1}“ darf dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; may not be written to.</source>
        <extracomment>storage/models_folder.py; {1} = printable(folder)</extracomment>
        <translation>In „{1}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; of {2} cannot be read.</source>
        <extracomment>encoders/published.py; {1} = PREPROCESSOR, {2} = row.name</extracomment>
        <translation>„{1}“ von {2} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; of {2} is cut off or no safetensors file.</source>
        <extracomment>storage/importing.py; {1} = path.name, {2} = name</extracomment>
        <translation>„{1}“ von {2} ist abgeschnitten oder keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; of {2} is not the file that was published.</source>
        <extracomment>storage/hub.py; {1} = file.name, {2} = row.name</extracomment>
        <translation>„{1}“ von {2} ist nicht die Datei, die veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; still held something beside its pixels ({2}).</source>
        <extracomment>imaging/save.py; {1} = shown(target), {2} = names</extracomment>
        <translation>„{1}“ enthielt neben den Bildpunkten noch etwas ({2}).</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; was not filled by GeoShield.</source>
        <extracomment>storage/weights.py; {1} = printable(folder)</extracomment>
        <translation>„{1}“ wurde nicht von GeoShield gefüllt.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; would be only {2} x {3} pixels at this size.</source>
        <extracomment>imaging/resize.py; {1} = shown(photo.ref.path), {2} = width_px, {3} = height_px</extracomment>
        <translation>„{1}“ hätte in dieser Größe nur {2} x {3} Bildpunkte.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos;: {2}</source>
        <extracomment>storage/documents.py; {1} = printable(path), {2} = error.message</extracomment>
        <translation>„{1}“: {2}</translation>
    </message>
    <message>
        <source>A drawn scene and models that know nothing else: it shows how this works, on real photos it protects nothing.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Eine gezeichnete Szene und Modelle, die nichts anderes kennen: sie zeigt, wie es geht; auf echten Fotos schützt das nichts.</translation>
    </message>
    <message>
        <source>A file name may not hold &apos;{1}&apos; on every system</source>
        <extracomment>a part of sentences; {1} = message</extracomment>
        <translation>Ein Dateiname darf „{1}“ nicht auf jedem System enthalten</translation>
    </message>
    <message>
        <source>A file name may not hold the invisible letter U+{1} on every system</source>
        <extracomment>a part of sentences; {1} = message</extracomment>
        <translation>Ein Dateiname darf das unsichtbare Zeichen U+{1} nicht auf jedem System enthalten</translation>
    </message>
    <message>
        <source>A key for a service elsewhere would be kept in the keyring ({1}).</source>
        <extracomment>workflow/machine.py; {1} = name</extracomment>
        <translation>Ein Schlüssel für einen Dienst anderswo käme in den Schlüsselbund ({1}).</translation>
    </message>
    <message>
        <source>A key stands in {1}, for this session.</source>
        <extracomment>workflow/machine.py; {1} = secrets.VARIABLE</extracomment>
        <translation>Ein Schlüssel steht in {1}, für diese Sitzung.</translation>
    </message>
    <message>
        <source>A locator could not be asked ({1}).</source>
        <extracomment>workflow/asking.py; {1} = reason</extracomment>
        <translation>Ein Ortsrater ließ sich nicht fragen ({1}).</translation>
    </message>
    <message>
        <source>A locator failed unexpectedly ({1}).</source>
        <extracomment>workflow/whereabouts.py; {1} = type(error).__name__</extracomment>
        <translation>Ein Ortsrater scheiterte unerwartet ({1}).</translation>
    </message>
    <message>
        <source>A part of the program is missing: resources/{1}.</source>
        <extracomment>storage/resources.py; {1} = relative</extracomment>
        <translation>Ein Teil des Programms fehlt: resources/{1}.</translation>
    </message>
    <message>
        <source>A place name was taken out of the description.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Ein Ortsname wurde aus der Beschreibung genommen.</translation>
    </message>
    <message>
        <source>A proxy or sign-in page of this network may be in between; open the hub in a browser or change network.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Vielleicht ist ein Proxy oder eine Anmeldeseite dieses Netzes dazwischen; öffnen Sie den Hub im Browser oder wechseln Sie das Netz.</translation>
    </message>
    <message>
        <source>A service on this machine would be asked.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Ein Dienst auf diesem Rechner würde gefragt.</translation>
    </message>
    <message>
        <source>A short film of the place is attached</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Ein kurzer Film vom Ort hängt daran</translation>
    </message>
    <message>
        <source>A small copy of the unprotected picture lies inside</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Ein kleines Abbild des ungeschützten Bildes liegt darin</translation>
    </message>
    <message>
        <source>Add credit, or choose another model.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Laden Sie Guthaben auf oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Allow it for this batch with &apos;{1}&apos;.</source>
        <extracomment>domain/services.py; {1} = wanted.option</extracomment>
        <translation>Erlauben Sie es für diesen Lauf mit „{1}“.</translation>
    </message>
    <message>
        <source>Allow reading it, or copy it to a folder of your own.</source>
        <extracomment>imaging/source.py</extracomment>
        <translation>Erlauben Sie das Lesen oder kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>An attachment arrives as it is; 2048 px keeps it small.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Ein Anhang kommt an, wie er ist; 2048 px halten ihn klein.</translation>
    </message>
    <message>
        <source>Beside it lies &apos;{1}&apos;, which may tell about it; do not hand it on.</source>
        <extracomment>imaging/leaks.py; {1} = shown(one.path)</extracomment>
        <translation>Daneben liegt „{1}“, das davon erzählen könnte; geben Sie es nicht weiter.</translation>
    </message>
    <message>
        <source>Beside it lies &apos;{1}&apos;, which tells the place; do not hand it on.</source>
        <extracomment>imaging/leaks.py; {1} = shown(one.path)</extracomment>
        <translation>Daneben liegt „{1}“, das den Ort verrät; geben Sie es nicht weiter.</translation>
    </message>
    <message>
        <source>CMYK was converted to sRGB by its own profile.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>CMYK wurde mit dem eigenen Profil in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>CMYK without a usable profile was converted to sRGB.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>CMYK ohne brauchbares Profil wurde in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>Check &apos;--ollama-host&apos;, and that it runs there.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Prüfen Sie „--ollama-host“ und ob es dort läuft.</translation>
    </message>
    <message>
        <source>Check it with &apos;geoshield models verify {1}&apos;, and get it again.</source>
        <extracomment>encoders/shapes.py; {1} = encoder.name</extracomment>
        <translation>Prüfen Sie es mit „geoshield models verify {1}“ und holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Prüfen Sie seine Einstellungen.</translation>
    </message>
    <message>
        <source>Check that it runs; &apos;geoshield helper status&apos; says what is missing.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Prüfen Sie, ob es läuft; „geoshield helper status“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Prüfen Sie Adresse und Verbindung.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Check the address; a proxy may be reading along.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Prüfen Sie die Adresse; vielleicht liest ein Proxy mit.</translation>
    </message>
    <message>
        <source>Check the address; it usually ends in &apos;/v1&apos;.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Prüfen Sie die Adresse; meist endet sie auf „/v1“.</translation>
    </message>
    <message>
        <source>Check the connection and pull again; it goes on where it stopped.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Prüfen Sie die Verbindung und holen Sie es noch einmal; es geht weiter, wo es stehen blieb.</translation>
    </message>
    <message>
        <source>Check the connection and run again.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <extracomment>imaging/source.py</extracomment>
        <translation>Prüfen Sie das Laufwerk, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the drive.</source>
        <extracomment>storage/importing.py</extracomment>
        <translation>Prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>Check the file name.</source>
        <extracomment>storage/documents.py</extracomment>
        <translation>Prüfen Sie den Dateinamen.</translation>
    </message>
    <message>
        <source>Check the spelling, or whether the drive is connected.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Prüfen Sie die Schreibweise oder ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>Check the spelling; &apos;llava:7b&apos; is the usual one.</source>
        <extracomment>vlm/ollama_pull.py</extracomment>
        <translation>Prüfen Sie die Schreibweise; üblich ist „llava:7b“.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Prüfen Sie, wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, or from {1}.</source>
        <extracomment>wiring_finders.py; {1} = &apos;, &apos;.join(FINDERS)</extracomment>
        <translation>Wählen Sie „auto“ oder aus {1}.</translation>
    </message>
    <message>
        <source>Choose PNG or WebP for this photo.</source>
        <extracomment>imaging/encode.py</extracomment>
        <translation>Wählen Sie für dieses Foto PNG oder WebP.</translation>
    </message>
    <message>
        <source>Choose PNG or WebP.</source>
        <extracomment>workflow/bench.py</extracomment>
        <translation>Wählen Sie PNG oder WebP.</translation>
    </message>
    <message>
        <source>Choose PNG, or a smaller size.</source>
        <extracomment>imaging/encode.py</extracomment>
        <translation>Wählen Sie PNG oder eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Choose a destination if a service will make it smaller.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Wählen Sie ein Ziel, wenn ein Dienst es verkleinern wird.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose a larger size, or a destination that keeps the photo&apos;s own.</source>
        <extracomment>imaging/resize.py</extracomment>
        <translation>Wählen Sie eine größere Größe oder ein Ziel, das die des Fotos behält.</translation>
    </message>
    <message>
        <source>Choose a preset, or correct the number.</source>
        <extracomment>perturbation/preparation.py</extracomment>
        <translation>Wählen Sie eine Voreinstellung, oder berichtigen Sie die Zahl.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <extracomment>storage/os_errors.py</extracomment>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>Choose a smaller one with &apos;--model&apos;.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Wählen Sie mit „--model“ ein kleineres.</translation>
    </message>
    <message>
        <source>Choose a vision model, such as &apos;llava:7b&apos;.</source>
        <extracomment>vlm/ollama.py</extracomment>
        <translation>Wählen Sie ein Modell, das sehen kann, etwa „llava:7b“.</translation>
    </message>
    <message>
        <source>Choose an output folder outside the folders you protect.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Wählen Sie einen Ausgabeordner außerhalb der Ordner, die Sie schützen.</translation>
    </message>
    <message>
        <source>Choose another ensemble to have it judged.</source>
        <extracomment>wiring_geoclip.py</extracomment>
        <translation>Wählen Sie ein anderes Ensemble, um es prüfen zu lassen.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name, or allow replacing.</source>
        <extracomment>storage/atomic.py</extracomment>
        <translation>Wählen Sie einen anderen Namen oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>Choose another output folder.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>Choose another photo.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Wählen Sie ein anderes Foto.</translation>
    </message>
    <message>
        <source>Choose another with &apos;--model&apos;, such as &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Wählen Sie mit „--model“ ein anderes, etwa „{1}“.</translation>
    </message>
    <message>
        <source>Choose another with &apos;--model&apos;; OpenAI takes gpt-4o out of service on 2027-01-14.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Wählen Sie mit „--model“ ein anderes; OpenAI nimmt gpt-4o am 14.01.2027 außer Dienst.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <extracomment>imaging/name_template.py</extracomment>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Choose from {1}.</source>
        <extracomment>encoders/fetchable.py; {1} = known</extracomment>
        <translation>Wählen Sie aus {1}.</translation>
    </message>
    <message>
        <source>Choose it with the file dialog, or check who may read it.</source>
        <extracomment>gui/program.py</extracomment>
        <translation>Wählen Sie es über den Dateidialog oder prüfen Sie, wer es lesen darf.</translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <extracomment>domain/presets.py; {1} = &apos;, &apos;.join(PRESETS)</extracomment>
        <translation>Wählen Sie eines von {1}.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <extracomment>imaging/destinations.py; {1} = names</extracomment>
        <translation>Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
        <source>Close it, or wait until it is done.</source>
        <extracomment>storage/lock.py</extracomment>
        <translation>Schließen Sie es oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Close other programs, choose the small ensemble, or run on the CPU.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Schließen Sie andere Programme, wählen Sie das kleine Ensemble oder rechnen Sie auf dem Prozessor.</translation>
    </message>
    <message>
        <source>Close other programs; large photos may be refused.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Schließen Sie andere Programme; große Fotos werden vielleicht abgelehnt.</translation>
    </message>
    <message>
        <source>Close what has it open, a database viewer or a backup perhaps, and run again.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Schließen Sie, was es offen hält, vielleicht einen Datenbankbetrachter oder eine Sicherung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Colours hidden under full transparency were cleared.</source>
        <extracomment>imaging/pixels.py</extracomment>
        <translation>Farben, die unter voller Durchsichtigkeit versteckt lagen, wurden gelöscht.</translation>
    </message>
    <message>
        <source>Complete the folder first.</source>
        <extracomment>storage/importing.py</extracomment>
        <translation>Vervollständigen Sie zuerst den Ordner.</translation>
    </message>
    <message>
        <source>Connect the drive, or choose another folder with &apos;geoshield models path --set FOLDER&apos;.</source>
        <extracomment>storage/models_folder.py</extracomment>
        <translation>Verbinden Sie das Laufwerk oder wählen Sie mit „geoshield models path --set ORDNER“ einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Copy it again from the camera or phone.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Kopieren Sie es noch einmal von Kamera oder Telefon.</translation>
    </message>
    <message>
        <source>Copy the whole key, in one line, and try again.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Kopieren Sie den ganzen Schlüssel in einer Zeile und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Data follows the end of the picture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Nach dem Ende des Bildes folgen Daten</translation>
    </message>
    <message>
        <source>Delete its folder yourself if you do not need it.</source>
        <extracomment>storage/weights.py</extracomment>
        <translation>Löschen Sie seinen Ordner selbst, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>Demonstration ensemble: it knows drawn scenes only and protects no real photo.</source>
        <extracomment>wiring.py</extracomment>
        <translation>Vorführ-Ensemble: es kennt nur gezeichnete Szenen und schützt kein echtes Foto.</translation>
    </message>
    <message>
        <source>Describe this photo yourself, or choose another describer.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Beschreiben Sie dieses Foto selbst oder wählen Sie einen anderen Beschreiber.</translation>
    </message>
    <message>
        <source>Download it with your account and import the folder with &apos;geoshield models import&apos;.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Laden Sie es mit Ihrem Konto herunter und nehmen Sie den Ordner mit „geoshield models import“ auf.</translation>
    </message>
    <message>
        <source>Downloads are switched off by GEOSHIELD_OFFLINE.</source>
        <extracomment>storage/hub_process.py</extracomment>
        <translation>Downloads sind durch GEOSHIELD_OFFLINE abgeschaltet.</translation>
    </message>
    <message>
        <source>Downloads are switched off by HF_HUB_OFFLINE.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Downloads sind durch HF_HUB_OFFLINE abgeschaltet.</translation>
    </message>
    <message>
        <source>Drafts and the list of finished photos are kept in &apos;{1}&apos;.</source>
        <extracomment>workflow/preflight.py; {1} = printable(folder)</extracomment>
        <translation>Entwürfe und die Liste fertiger Fotos liegen in „{1}“.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>destinations.toml</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each photo of this batch is sent to {1}, to be located: the unprotected photo is sent.</source>
        <extracomment>domain/services.py; {1} = _SENT[self.purpose].format(f&apos;{self.receiver} ({self.model})&apos;)</extracomment>
        <translation>Jedes Foto dieses Laufs wird an {1} gesendet, um den Ort raten zu lassen: das ungeschützte Foto wird gesendet.</translation>
    </message>
    <message>
        <source>Each photo of this batch is sent unprotected to {1}, to be described.</source>
        <extracomment>domain/services.py; {1} = _SENT[self.purpose].format(f&apos;{self.receiver} ({self.model})&apos;)</extracomment>
        <translation>Jedes Foto dieses Laufs wird ungeschützt zum Beschreiben an {1} gesendet.</translation>
    </message>
    <message>
        <source>Each protected picture of this batch (no unprotected one) is sent to {1}, to be located.</source>
        <extracomment>domain/services.py; {1} = _SENT[self.purpose].format(f&apos;{self.receiver} ({self.model})&apos;)</extracomment>
        <translation>Jedes geschützte Bild dieses Laufs (kein ungeschütztes) wird an {1} gesendet, um den Ort raten zu lassen.</translation>
    </message>
    <message>
        <source>ExifTool is not installed.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>ExifTool ist nicht installiert.</translation>
    </message>
    <message>
        <source>ExifTool is there for a second look at tags.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>ExifTool ist da, für einen zweiten Blick auf die Angaben.</translation>
    </message>
    <message>
        <source>Export it as JPEG or PNG first.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Exportieren Sie es zuerst als JPEG oder PNG.</translation>
    </message>
    <message>
        <source>Export it as JPEG, PNG or TIFF from your photo program.</source>
        <extracomment>imaging/signature.py</extracomment>
        <translation>Exportieren Sie es aus Ihrem Fotoprogramm als JPEG, PNG oder TIFF.</translation>
    </message>
    <message>
        <source>Facebook</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Fields are: {1}.</source>
        <extracomment>imaging/name_template.py; {1} = _fields()</extracomment>
        <translation>Felder sind: {1}.</translation>
    </message>
    <message>
        <source>Finding regions needs at least one encoder.</source>
        <extracomment>detection/clip_regions.py</extracomment>
        <translation>Um Bereiche zu finden, braucht es mindestens einen Encoder.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive; finished photos are kept.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Schaffen Sie Platz oder wählen Sie ein anderes Laufwerk; fertige Fotos bleiben.</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder with &apos;geoshield models path --set FOLDER&apos;.</source>
        <extracomment>storage/pulling.py</extracomment>
        <translation>Schaffen Sie Platz oder wählen Sie mit „geoshield models path --set ORDNER“ einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Free some space; it goes on.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Schaffen Sie Platz; es geht dann weiter.</translation>
    </message>
    <message>
        <source>Free some space; results may not be kept otherwise.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Schaffen Sie Platz; sonst bleiben Ergebnisse vielleicht nicht erhalten.</translation>
    </message>
    <message>
        <source>Further pictures of the place lie inside</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Weitere Bilder vom Ort liegen darin</translation>
    </message>
    <message>
        <source>GeoCLIP answered with values that are no numbers.</source>
        <extracomment>locating/geoclip.py</extracomment>
        <translation>GeoCLIP antwortete mit Werten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>GeoCLIP can judge whether a place is still found.</source>
        <extracomment>wiring_geoclip.py</extracomment>
        <translation>GeoCLIP kann prüfen, ob sich ein Ort noch finden lässt.</translation>
    </message>
    <message>
        <source>GeoCLIP has one model.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>GeoCLIP hat nur ein Modell.</translation>
    </message>
    <message>
        <source>GeoCLIP is no independent judge of the ensemble &apos;{1}&apos;: both look through CLIP ViT-L/14.</source>
        <extracomment>wiring_geoclip.py; {1} = ensemble</extracomment>
        <translation>GeoCLIP ist kein unabhängiger Prüfer des Ensembles „{1}“: beide sehen durch CLIP ViT-L/14.</translation>
    </message>
    <message>
        <source>GeoCLIP&apos;s image tower needs the activation quick_gelu but was built with {1}.</source>
        <extracomment>locating/geoclip_weights.py; {1} = found</extracomment>
        <translation>Der Bildturm von GeoCLIP braucht die Aktivierung quick_gelu, wurde aber mit {1} gebaut.</translation>
    </message>
    <message>
        <source>GeoCLIP&apos;s list of places ({1}) cannot be read.</source>
        <extracomment>locating/geoclip_weights.py; {1} = path.name</extracomment>
        <translation>GeoCLIPs Ortsliste ({1}) lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>GeoCLIP&apos;s list of places ({1}) has places that are not on Earth, or none.</source>
        <extracomment>locating/geoclip_weights.py; {1} = path.name</extracomment>
        <translation>GeoCLIPs Ortsliste ({1}) hat Orte, die nicht auf der Erde liegen, oder gar keine.</translation>
    </message>
    <message>
        <source>GeoCLIP, the independent judge of places, is not on this machine ({1}).</source>
        <extracomment>wiring_geoclip.py; {1} = &apos;, &apos;.join(absent)</extracomment>
        <translation>GeoCLIP, der unabhängige Prüfer von Orten, ist nicht auf diesem Rechner ({1}).</translation>
    </message>
    <message>
        <source>GeoShield is already running (another process).</source>
        <extracomment>storage/lock.py</extracomment>
        <translation>GeoShield läuft schon (ein anderer Prozess).</translation>
    </message>
    <message>
        <source>GeoShield is already running ({1}).</source>
        <extracomment>storage/lock.py; {1} = holder</extracomment>
        <translation>GeoShield läuft schon ({1}).</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal &apos;{1}&apos; cannot be used ({2}).</source>
        <extracomment>storage/database.py; {1} = shown, {2} = error</extracomment>
        <translation>GeoShields Journal „{1}“ lässt sich nicht verwenden ({2}).</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal &apos;{1}&apos; is damaged.</source>
        <extracomment>storage/database.py; {1} = shown</extracomment>
        <translation>GeoShields Journal „{1}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal &apos;{1}&apos; is held by another program.</source>
        <extracomment>storage/database.py; {1} = shown</extracomment>
        <translation>GeoShields Journal „{1}“ wird von einem anderen Programm festgehalten.</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal &apos;{1}&apos; may not be written.</source>
        <extracomment>storage/database.py; {1} = shown</extracomment>
        <translation>GeoShields Journal „{1}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>GeoShield&apos;s journal was damaged; it was moved to &apos;{1}&apos; and a new one begun.</source>
        <extracomment>storage/database.py; {1} = printable(aside)</extracomment>
        <translation>GeoShields Journal war beschädigt; es wurde nach „{1}“ verschoben und ein neues begonnen.</translation>
    </message>
    <message>
        <source>Get it again from its publisher.</source>
        <extracomment>encoders/convert.py</extracomment>
        <translation>Holen Sie es noch einmal vom Herausgeber.</translation>
    </message>
    <message>
        <source>Get it from https://ollama.com/download.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Sie bekommen es unter https://ollama.com/download.</translation>
    </message>
    <message>
        <source>Get it from its own repository.</source>
        <extracomment>storage/importing.py</extracomment>
        <translation>Holen Sie es aus seinem eigenen Verzeichnis.</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield helper pull {1}&apos; ({2} GB).</source>
        <extracomment>vlm/ollama_service.py; {1} = brief(wanted, 60), {2} = size</extracomment>
        <translation>Holen Sie es mit „geoshield helper pull {1}“ ({2} GB).</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield helper pull {1}&apos;.</source>
        <extracomment>vlm/ollama_service.py; {1} = brief(wanted, 60)</extracomment>
        <translation>Holen Sie es mit „geoshield helper pull {1}“.</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield helper pull&apos;, or choose another with &apos;--model&apos;.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Holen Sie es mit „geoshield helper pull“ oder wählen Sie mit „--model“ ein anderes.</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield models import FOLDER&apos;; it works without.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Holen Sie es mit „geoshield models import ORDNER“; es geht auch ohne.</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield models pull {1}&apos; ({2} GB to download).</source>
        <extracomment>workflow/machine.py; {1} = name, {2} = left</extracomment>
        <translation>Holen Sie es mit „geoshield models pull {1}“ ({2} GB herunterzuladen).</translation>
    </message>
    <message>
        <source>Get it with &apos;geoshield models pull {1}&apos; ({2} GB); it works without.</source>
        <extracomment>workflow/machine.py; {1} = verb, {2} = verb</extracomment>
        <translation>Holen Sie es mit „geoshield models pull {1}“ ({2} GB); es geht auch ohne.</translation>
    </message>
    <message>
        <source>Get its image tower with &apos;geoshield models pull {1}&apos;.</source>
        <extracomment>wiring_geoclip.py; {1} = GEOCLIP_TOWER</extracomment>
        <translation>Holen Sie seinen Bildturm mit „geoshield models pull {1}“.</translation>
    </message>
    <message>
        <source>Get them again with &apos;geoshield models pull {1}&apos;.</source>
        <extracomment>detection/hub_models.py; {1} = folder.name</extracomment>
        <translation>Holen Sie sie noch einmal mit „geoshield models pull {1}“.</translation>
    </message>
    <message>
        <source>Get them again with &apos;geoshield models pull&apos;.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Holen Sie sie noch einmal mit „geoshield models pull“.</translation>
    </message>
    <message>
        <source>Get them with &apos;geoshield models import FOLDER&apos;.</source>
        <extracomment>encoders/fetchable.py</extracomment>
        <translation>Holen Sie sie mit „geoshield models import ORDNER“.</translation>
    </message>
    <message>
        <source>Get them with &apos;geoshield models pull {1}&apos;.</source>
        <extracomment>encoders/fetchable.py; {1} = verb</extracomment>
        <translation>Holen Sie sie mit „geoshield models pull {1}“.</translation>
    </message>
    <message>
        <source>Get them with &apos;geoshield models pull {1}&apos;; &apos;--ensemble demonstration&apos; tries the program.</source>
        <extracomment>wiring.py; {1} = ensemble</extracomment>
        <translation>Holen Sie sie mit „geoshield models pull {1}“; „--ensemble demonstration“ probiert das Programm aus.</translation>
    </message>
    <message>
        <source>Get them with &apos;geoshield models pull&apos;, or put them into the folder that &apos;geoshield models path&apos; names; &apos;--ensemble demonstration&apos; tries the program without.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Holen Sie sie mit „geoshield models pull“ oder legen Sie sie in den Ordner, den „geoshield models path“ nennt; „--ensemble demonstration“ probiert das Programm ohne sie aus.</translation>
    </message>
    <message>
        <source>Import a folder that holds its files with &apos;geoshield models import&apos;.</source>
        <extracomment>storage/pulling.py</extracomment>
        <translation>Nehmen Sie einen Ordner mit seinen Dateien mit „geoshield models import“ auf.</translation>
    </message>
    <message>
        <source>Import a folder that holds its weights with &apos;geoshield models import&apos;.</source>
        <extracomment>storage/hub.py</extracomment>
        <translation>Nehmen Sie einen Ordner mit seinen Gewichten mit „geoshield models import“ auf.</translation>
    </message>
    <message>
        <source>In the environment variable OPENAI_API_KEY stands something that cannot be a key.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>In der Umgebungsvariablen OPENAI_API_KEY steht etwas, das kein Schlüssel sein kann.</translation>
    </message>
    <message>
        <source>In the keyring stands something that cannot be a key.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Im Schlüsselbund steht etwas, das kein Schlüssel sein kann.</translation>
    </message>
    <message>
        <source>In what was typed stands something that cannot be a key.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Eingegeben wurde etwas, das kein Schlüssel sein kann.</translation>
    </message>
    <message>
        <source>Instagram</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Install GeoShield again, or with &apos;pip install rapidocr&apos;.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Installieren Sie GeoShield neu oder „pip install rapidocr“.</translation>
    </message>
    <message>
        <source>Install GeoShield again.</source>
        <extracomment>storage/resources.py</extracomment>
        <translation>Installieren Sie GeoShield neu.</translation>
    </message>
    <message>
        <source>Install a torch whose CUDA build still has code for this card.</source>
        <extracomment>encoders/graphics.py</extracomment>
        <translation>Installieren Sie ein torch, dessen CUDA-Ausgabe diese Karte noch unterstützt.</translation>
    </message>
    <message>
        <source>Install it with &apos;pip install rapidocr onnxruntime&apos;, or mark writing yourself.</source>
        <extracomment>detection/text_reader.py</extracomment>
        <translation>Installieren Sie ihn mit „pip install rapidocr onnxruntime“ oder markieren Sie Schrift selbst.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;geoshield[openai]&apos;</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Installieren Sie es mit: pip install &apos;geoshield[openai]&apos;</translation>
    </message>
    <message>
        <source>Install rapidocr again.</source>
        <extracomment>detection/text_reader.py</extracomment>
        <translation>Installieren Sie rapidocr neu.</translation>
    </message>
    <message>
        <source>Install them with your system&apos;s package manager.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Installieren Sie sie mit der Paketverwaltung Ihres Systems.</translation>
    </message>
    <message>
        <source>Install torch and torchvision from their CUDA build.</source>
        <extracomment>encoders/graphics.py</extracomment>
        <translation>Installieren Sie torch und torchvision aus ihrer CUDA-Ausgabe.</translation>
    </message>
    <message>
        <source>It carries more</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Es trägt noch mehr</translation>
    </message>
    <message>
        <source>It carries text</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Es trägt Text</translation>
    </message>
    <message>
        <source>It computes on &apos;{1}&apos;, with {2} of {3} cores: {4}.</source>
        <extracomment>wiring.py; {1} = device, {2} = threads_of(settings), {3} = cores(), {4} = found.sentence</extracomment>
        <translation>Gerechnet wird auf „{1}“, mit {2} von {3} Kernen: {4}.</translation>
    </message>
    <message>
        <source>It encodes again, with a quality it does not publish.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Es kodiert neu, in einer Qualität, die es nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>It has: {1}.</source>
        <extracomment>vlm/ollama_service.py; {1} = others</extracomment>
        <translation>Es hat: {1}.</translation>
    </message>
    <message>
        <source>It holds GPS tags: {1} and {2} more.</source>
        <extracomment>imaging/leaks.py; {1} = _values(members), {2} = _values(members)</extracomment>
        <translation>Es enthält GPS-Angaben: {1} und {2} weitere.</translation>
    </message>
    <message>
        <source>It holds GPS tags: {1}.</source>
        <extracomment>imaging/leaks.py; {1} = _values(members)</extracomment>
        <translation>Es enthält GPS-Angaben: {1}.</translation>
    </message>
    <message>
        <source>It is a document, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Es ist ein Dokument und kein Foto.</translation>
    </message>
    <message>
        <source>It is a sidecar, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Es ist eine Begleitdatei und kein Foto.</translation>
    </message>
    <message>
        <source>It is a sound, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Es ist eine Tondatei und kein Foto.</translation>
    </message>
    <message>
        <source>It is a text, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Es ist ein Text und kein Foto.</translation>
    </message>
    <message>
        <source>It is a video, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Es ist ein Video und kein Foto.</translation>
    </message>
    <message>
        <source>It is already done: &apos;{1}&apos;.</source>
        <extracomment>workflow/batch.py; {1} = printable(done[0].saved.path)</extracomment>
        <translation>Es ist schon fertig: „{1}“.</translation>
    </message>
    <message>
        <source>It is already protected by GeoShield.</source>
        <extracomment>workflow/deciding.py</extracomment>
        <translation>GeoShield hat es schon geschützt.</translation>
    </message>
    <message>
        <source>It is an animation of {1} pictures; the first is used.</source>
        <extracomment>imaging/opening.py; {1} = count</extracomment>
        <translation>Es ist eine Animation aus {1} Bildern; das erste wird genommen.</translation>
    </message>
    <message>
        <source>It is an archive, no photo.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Es ist ein Archiv und kein Foto.</translation>
    </message>
    <message>
        <source>It is no ordinary file.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It names a person</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Es nennt eine Person</translation>
    </message>
    <message>
        <source>It names the place: {1} and {2} more.</source>
        <extracomment>imaging/leaks.py; {1} = _values(members), {2} = _values(members)</extracomment>
        <translation>Es nennt den Ort: {1} und {2} weitere.</translation>
    </message>
    <message>
        <source>It names the place: {1}.</source>
        <extracomment>imaging/leaks.py; {1} = _values(members)</extracomment>
        <translation>Es nennt den Ort: {1}.</translation>
    </message>
    <message>
        <source>It protects no real photo.</source>
        <extracomment>encoders/choice.py</extracomment>
        <translation>Es schützt kein echtes Foto.</translation>
    </message>
    <message>
        <source>It says when it was taken</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Es sagt, wann es aufgenommen wurde</translation>
    </message>
    <message>
        <source>It says where it was taken: {1}, {2}, {3} km from {4}, {5}.</source>
        <extracomment>imaging/leaks.py; {1} = where, {2} = where, {3} = where, {4} = where, {5} = where</extracomment>
        <translation>Es sagt, wo es aufgenommen wurde: {1}, {2}, {3} km von {4}, {5}.</translation>
    </message>
    <message>
        <source>It tells the camera and its settings</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Es verrät die Kamera und ihre Einstellungen</translation>
    </message>
    <message>
        <source>It was given twice; one is enough.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>Es wurde zweimal angegeben; einmal genügt.</translation>
    </message>
    <message>
        <source>Its colour profile cannot be read; sRGB is assumed.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Sein Farbprofil lässt sich nicht lesen; angenommen wird sRGB.</translation>
    </message>
    <message>
        <source>Its colour profile does not fit its pixels; sRGB is assumed.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Sein Farbprofil passt nicht zu seinen Bildpunkten; angenommen wird sRGB.</translation>
    </message>
    <message>
        <source>Its colour profile was converted to sRGB.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Sein Farbprofil wurde in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>Its date could not be read and was left out.</source>
        <extracomment>imaging/kept_tags.py</extracomment>
        <translation>Sein Datum ließ sich nicht lesen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its file or folder name tells a place ({1}); give it a neutral name before you post it.</source>
        <extracomment>workflow/delivering.py; {1} = &apos;, &apos;.join(names)</extracomment>
        <translation>Der Name seiner Datei oder seines Ordners verrät einen Ort ({1}); geben Sie ihm einen neutralen Namen, bevor Sie es veröffentlichen.</translation>
    </message>
    <message>
        <source>Its file or folder name tells a place: {1}.</source>
        <extracomment>imaging/leaks.py; {1} = &apos;, &apos;.join(names)</extracomment>
        <translation>Der Name seiner Datei oder seines Ordners verrät einen Ort: {1}.</translation>
    </message>
    <message>
        <source>Its grey profile was converted to sRGB.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Sein Grauprofil wurde in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>Its result would take the name of an original, &apos;{1}&apos;.</source>
        <extracomment>workflow/discover.py; {1} = printable(target)</extracomment>
        <translation>Sein Ergebnis bekäme den Namen eines Originals, „{1}“.</translation>
    </message>
    <message>
        <source>Its tags are removed.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Seine Angaben sind entfernt.</translation>
    </message>
    <message>
        <source>Its three weight files and coordinates_100K.csv come in the Python package &apos;geoclip&apos;: put them into one folder and run &apos;geoshield models import FOLDER {1}&apos;.</source>
        <extracomment>wiring_geoclip.py; {1} = GEOCLIP</extracomment>
        <translation>Seine drei Gewichtsdateien und coordinates_100K.csv kommen im Python-Paket „geoclip“: legen Sie sie in einen Ordner und rufen Sie „geoshield models import ORDNER {1}“ auf.</translation>
    </message>
    <message>
        <source>Its time zone narrows the place to a strip of the Earth</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Seine Zeitzone engt den Ort auf einen Streifen der Erde ein</translation>
    </message>
    <message>
        <source>Its wide or HDR colours are taken as sRGB and may look paler.</source>
        <extracomment>imaging/stated_colours.py</extracomment>
        <translation>Seine weiten oder HDR-Farben gelten als sRGB und wirken vielleicht blasser.</translation>
    </message>
    <message>
        <source>Its {1} text holds what may be a coordinate and was left out.</source>
        <extracomment>imaging/kept_tags.py; {1} = name.lower()</extracomment>
        <translation>Der Text im Feld „{1}“ enthält vielleicht eine Koordinate und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Its {1} text names a place ({2}) and was left out.</source>
        <extracomment>imaging/kept_tags.py; {1} = name.lower(), {2} = &apos;, &apos;.join(places)</extracomment>
        <translation>Der Text im Feld „{1}“ nennt einen Ort ({2}) und wurde weggelassen.</translation>
    </message>
    <message>
        <source>JPEG cannot hold transparency.</source>
        <extracomment>imaging/encode.py</extracomment>
        <translation>JPEG kann nichts Durchsichtiges halten.</translation>
    </message>
    <message>
        <source>JPEG moves pixels by up to {1} levels where the pattern itself kept to {2}; choose PNG to keep it exactly.</source>
        <extracomment>workflow/verify.py; {1} = change.largest_levels, {2} = plan.recipe.budget_levels</extracomment>
        <translation>JPEG verschiebt Bildpunkte um bis zu {1} Stufen, wo das Muster selbst {2} einhielt; wählen Sie PNG, um es genau zu behalten.</translation>
    </message>
    <message>
        <source>JPEG quality {1} is below 50, the lowest at which the pattern was seen to survive; choose a higher quality or PNG.</source>
        <extracomment>imaging/destinations.py; {1} = output.quality</extracomment>
        <translation>Die JPEG-Qualität {1} liegt unter 50, der niedrigsten, die das Muster nachweislich überstand; wählen Sie eine höhere Qualität oder PNG.</translation>
    </message>
    <message>
        <source>Keep its own text below {1} bytes.</source>
        <extracomment>imaging/name_template.py; {1} = MOST_BYTES // 2</extracomment>
        <translation>Halten Sie den eigenen Text unter {1} Byte.</translation>
    </message>
    <message>
        <source>Lab colours were converted to sRGB.</source>
        <extracomment>imaging/colour.py</extracomment>
        <translation>Lab-Farben wurden in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>Larger ones are resized.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Größere werden verkleinert.</translation>
    </message>
    <message>
        <source>Larger photos are resized to 2048 px.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Größere Fotos werden auf 2048 px verkleinert.</translation>
    </message>
    <message>
        <source>Leave &apos;--device&apos; out.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Lassen Sie „--device“ weg.</translation>
    </message>
    <message>
        <source>Leave it out; GeoShield works on photos.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Lassen Sie es weg; GeoShield arbeitet an Fotos.</translation>
    </message>
    <message>
        <source>Libraries that the window needs are missing: {1}.</source>
        <extracomment>workflow/preflight.py; {1} = &apos;, &apos;.join(missing)</extracomment>
        <translation>Bibliotheken, die das Fenster braucht, fehlen: {1}.</translation>
    </message>
    <message>
        <source>Look at it again before protecting it.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Sehen Sie es noch einmal an, bevor Sie es schützen.</translation>
    </message>
    <message>
        <source>Looking with {1} failed ({2}); please look at this photo yourself.</source>
        <extracomment>detection/merge.py; {1} = name, {2} = type(error).__name__</extracomment>
        <translation>Die Suche mit {1} scheiterte ({2}); bitte sehen Sie dieses Foto selbst an.</translation>
    </message>
    <message>
        <source>Looking with {1} gave no usable answer; please look at this photo yourself.</source>
        <extracomment>detection/merge.py; {1} = name</extracomment>
        <translation>Die Suche mit {1} gab keine brauchbare Antwort; bitte sehen Sie dieses Foto selbst an.</translation>
    </message>
    <message>
        <source>Make it again with this version of GeoShield.</source>
        <extracomment>storage/documents.py</extracomment>
        <translation>Machen Sie es mit dieser Ausgabe von GeoShield neu.</translation>
    </message>
    <message>
        <source>Make it available offline, then try again.</source>
        <extracomment>imaging/source.py</extracomment>
        <translation>Machen Sie es ohne Netz verfügbar, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make it smaller first, or close other programs to free memory.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Verkleinern Sie es zuerst oder schließen Sie andere Programme, um Speicher freizugeben.</translation>
    </message>
    <message>
        <source>Mark writing in this photo yourself.</source>
        <extracomment>detection/text_reader.py</extracomment>
        <translation>Markieren Sie Schrift in diesem Foto selbst.</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Move it away; GeoShield leaves it alone.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Legen Sie sie anderswohin; GeoShield lässt sie in Ruhe.</translation>
    </message>
    <message>
        <source>Name one of them a run.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Nennen Sie je Lauf einen davon.</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card answers here</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Keine NVIDIA-Grafikkarte antwortet hier</translation>
    </message>
    <message>
        <source>No finder was named.</source>
        <extracomment>wiring_finders.py</extracomment>
        <translation>Kein Finder wurde genannt.</translation>
    </message>
    <message>
        <source>No model on this computer can check real photos yet.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Noch kann kein Modell auf diesem Rechner echte Fotos prüfen.</translation>
    </message>
    <message>
        <source>Nobody has decided yet what is protected.</source>
        <extracomment>workflow/batch.py</extracomment>
        <translation>Noch hat niemand entschieden, was geschützt wird.</translation>
    </message>
    <message>
        <source>Nobody publishes {1} in a form that GeoShield downloads.</source>
        <extracomment>storage/pulling.py; {1} = row.name</extracomment>
        <translation>Niemand veröffentlicht {1} in einer Form, die GeoShield herunterlädt.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Unter der Adresse des Dienstes antwortet nichts.</translation>
    </message>
    <message>
        <source>Nothing has arrived for {1} seconds.</source>
        <extracomment>storage/hub_process.py; {1} = stalled_after</extracomment>
        <translation>Seit {1} Sekunden ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Numbers tie it to one device or to other photos</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Nummern verbinden es mit einem Gerät oder mit anderen Fotos</translation>
    </message>
    <message>
        <source>Ollama answers with &apos;{1}&apos; on this computer.</source>
        <extracomment>vlm/ollama_service.py; {1} = wanted</extracomment>
        <translation>Ollama antwortet mit „{1}“ auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Ollama answers with &apos;{1}&apos;; photos would go to {2}.</source>
        <extracomment>vlm/ollama_service.py; {1} = wanted, {2} = self._whereabouts(facts)</extracomment>
        <translation>Ollama antwortet mit „{1}“; Fotos gingen an {2}.</translation>
    </message>
    <message>
        <source>Ollama asks for a sign-in for this.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama verlangt dafür eine Anmeldung.</translation>
    </message>
    <message>
        <source>Ollama at {1} cannot be asked: {2}</source>
        <extracomment>vlm/ollama_service.py; {1} = host_of(self.url), {2} = error.message</extracomment>
        <translation>Ollama unter {1} lässt sich nicht fragen: {2}</translation>
    </message>
    <message>
        <source>Ollama broke off in the middle of its answer.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama brach mitten in der Antwort ab.</translation>
    </message>
    <message>
        <source>Ollama could not do it: {1}.</source>
        <extracomment>vlm/ollama_client.py; {1} = said or code</extracomment>
        <translation>Ollama konnte es nicht: {1}.</translation>
    </message>
    <message>
        <source>Ollama could not get the model: {1}.</source>
        <extracomment>vlm/ollama_pull.py; {1} = said</extracomment>
        <translation>Ollama konnte das Modell nicht holen: {1}.</translation>
    </message>
    <message>
        <source>Ollama did not answer in time.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Ollama does not answer.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama antwortet nicht.</translation>
    </message>
    <message>
        <source>Ollama failed at the photos before this one.</source>
        <extracomment>vlm/stand_in.py</extracomment>
        <translation>Ollama scheiterte an den Fotos davor.</translation>
    </message>
    <message>
        <source>Ollama has no model &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_client.py; {1} = brief(model)</extracomment>
        <translation>Ollama hat kein Modell „{1}“.</translation>
    </message>
    <message>
        <source>Ollama has too much to do.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Ollama hat zu viel zu tun.</translation>
    </message>
    <message>
        <source>Ollama is installed but does not run.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Ollama ist installiert, läuft aber nicht.</translation>
    </message>
    <message>
        <source>Ollama is not installed on this computer.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Ollama ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Ollama itself must reach the internet: check its connection and the proxy it was started with.</source>
        <extracomment>vlm/ollama_pull.py</extracomment>
        <translation>Ollama selbst muss ins Internet kommen: prüfen Sie seine Verbindung und den Proxy, mit dem es gestartet wurde.</translation>
    </message>
    <message>
        <source>Ollama runs, but has no model &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_service.py; {1} = brief(wanted, 60)</extracomment>
        <translation>Ollama läuft, hat aber kein Modell „{1}“.</translation>
    </message>
    <message>
        <source>Ollama still holds &apos;{1}&apos; in memory.</source>
        <extracomment>vlm/ollama_service.py; {1} = model</extracomment>
        <translation>Ollama hält „{1}“ noch im Speicher.</translation>
    </message>
    <message>
        <source>Ollama stopped in the middle of its answer.</source>
        <extracomment>vlm/ollama.py</extracomment>
        <translation>Ollama blieb mitten in der Antwort stehen.</translation>
    </message>
    <message>
        <source>Ollama would send photos to {1}, which was not allowed.</source>
        <extracomment>vlm/ollama_describer.py; {1} = where</extracomment>
        <translation>Ollama würde Fotos an {1} senden, was nicht erlaubt wurde.</translation>
    </message>
    <message>
        <source>Ollama&apos;s library has no model &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_pull.py; {1} = model</extracomment>
        <translation>In Ollamas Bibliothek gibt es kein Modell „{1}“.</translation>
    </message>
    <message>
        <source>Ollama&apos;s model &apos;{1}&apos; cannot see pictures.</source>
        <extracomment>vlm/ollama.py; {1} = self._model</extracomment>
        <translation>Ollamas Modell „{1}“ kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>Ollama&apos;s model would send the photo to another machine, which was not allowed.</source>
        <extracomment>vlm/stand_in.py</extracomment>
        <translation>Ollamas Modell würde das Foto an einen anderen Rechner senden, was nicht erlaubt wurde.</translation>
    </message>
    <message>
        <source>On this computer {1} will be asked.</source>
        <extracomment>wiring_locators.py; {1} = &apos; and &apos;.join(names)</extracomment>
        <translation>Auf diesem Rechner wird gefragt: {1}.</translation>
    </message>
    <message>
        <source>Only a service elsewhere needs one.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Nur ein Dienst anderswo braucht einen.</translation>
    </message>
    <message>
        <source>Only needed by the tests.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Nur die Tests brauchen es.</translation>
    </message>
    <message>
        <source>Only the demonstration ensemble worked on it, which knows drawn scenes and protects no real photo.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Nur das Vorführ-Ensemble hat daran gearbeitet, das gezeichnete Szenen kennt und kein echtes Foto schützt.</translation>
    </message>
    <message>
        <source>Original size</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Other models may differ.</source>
        <extracomment>workflow/whereabouts.py</extracomment>
        <translation>Bei anderen Modellen kann es anders sein.</translation>
    </message>
    <message>
        <source>Other models may still find it.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Andere Modelle finden es vielleicht doch.</translation>
    </message>
    <message>
        <source>Part of it is damaged and could hold anything</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Ein Teil davon ist beschädigt und könnte alles enthalten</translation>
    </message>
    <message>
        <source>Photo and question are too long for this model.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Foto und Frage sind zu lang für dieses Modell.</translation>
    </message>
    <message>
        <source>Place names were taken out: {1}.</source>
        <extracomment>workflow/stages.py; {1} = &apos;, &apos;.join(removed)</extracomment>
        <translation>Ortsnamen wurden herausgenommen: {1}.</translation>
    </message>
    <message>
        <source>Please check it.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>Please describe this photo yourself, or look at it with another model.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Bitte beschreiben Sie dieses Foto selbst oder lassen Sie es ein anderes Modell ansehen.</translation>
    </message>
    <message>
        <source>Please mark yourself what tells the place.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Bitte markieren Sie selbst, was den Ort verrät.</translation>
    </message>
    <message>
        <source>Point at the folder with its files and name it: &apos;geoshield models import FOLDER NAME&apos;.</source>
        <extracomment>storage/importing.py</extracomment>
        <translation>Zeigen Sie auf den Ordner mit seinen Dateien und nennen Sie es beim Namen: „geoshield models import ORDNER NAME“.</translation>
    </message>
    <message>
        <source>Protect it again, or run with &apos;--ensemble {1}&apos;.</source>
        <extracomment>workflow/stages.py; {1} = plan.ensemble</extracomment>
        <translation>Schützen Sie es noch einmal oder arbeiten Sie mit „--ensemble {1}“.</translation>
    </message>
    <message>
        <source>Put them into HTTPS_PROXY.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Schreiben Sie beides in HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>PySide6 is not installed.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>PySide6 ist nicht installiert.</translation>
    </message>
    <message>
        <source>Resize before protecting, not afterwards: every later change of size weakens the pattern.</source>
        <extracomment>imaging/destinations.py</extracomment>
        <translation>Ändern Sie die Größe vor dem Schützen, nicht danach: jede spätere Änderung schwächt das Muster.</translation>
    </message>
    <message>
        <source>Restart Ollama.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Starten Sie Ollama neu.</translation>
    </message>
    <message>
        <source>Restart the computer, or close what else uses the card.</source>
        <extracomment>encoders/graphics.py</extracomment>
        <translation>Starten Sie den Computer neu, oder schließen Sie, was die Karte sonst noch benutzt.</translation>
    </message>
    <message>
        <source>Review it first.</source>
        <extracomment>workflow/batch.py</extracomment>
        <translation>Sehen Sie es zuerst durch.</translation>
    </message>
    <message>
        <source>Run &apos;geoshield doctor&apos; to see what is missing.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>„geoshield doctor“ sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Run &apos;ollama stop {1}&apos;, or restart Ollama.</source>
        <extracomment>vlm/ollama_service.py; {1} = model</extracomment>
        <translation>Rufen Sie „ollama stop {1}“ auf oder starten Sie Ollama neu.</translation>
    </message>
    <message>
        <source>Run it again; it goes on where it stopped.</source>
        <extracomment>vlm/ollama_pull.py</extracomment>
        <translation>Rufen Sie es noch einmal auf; es geht weiter, wo es stehen blieb.</translation>
    </message>
    <message>
        <source>See Ollama&apos;s own log, or restart it.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Sehen Sie in Ollamas eigenes Protokoll oder starten Sie es neu.</translation>
    </message>
    <message>
        <source>See what &apos;geoshield doctor&apos; says of it, or go on with &apos;--device cpu&apos;.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Sehen Sie nach, was &apos;geoshield doctor&apos; dazu sagt, oder machen Sie mit &apos;--device cpu&apos; weiter.</translation>
    </message>
    <message>
        <source>Sent as a document it stays as it is.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Als Dokument gesendet bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Servers keep 8,294,400 pixels and 16 MB unless set up otherwise; 2880 px fits in any shape.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Server behalten 8.294.400 Bildpunkte und 16 MB, wenn nichts anderes eingestellt ist; 2880 px passen in jeder Form.</translation>
    </message>
    <message>
        <source>Showing &apos;{1}&apos; needs about {2} of memory.</source>
        <extracomment>imaging/overview.py; {1} = shown(path)</extracomment>
        <translation>Um „{1}“ zu zeigen, braucht es etwa {2} Speicher.</translation>
    </message>
    <message>
        <source>Sign in with &apos;ollama signin&apos;.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Melden Sie sich mit „ollama signin“ an.</translation>
    </message>
    <message>
        <source>Signal</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Some mail programs offer to shrink pictures: decline.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Manche Mailprogramme bieten an, Bilder zu verkleinern: lehnen Sie ab.</translation>
    </message>
    <message>
        <source>Something between here and the hub changes files; try another network, or import the file from elsewhere.</source>
        <extracomment>storage/hub.py</extracomment>
        <translation>Etwas zwischen hier und dem Hub verändert Dateien; versuchen Sie ein anderes Netz oder nehmen Sie die Datei von anderswo auf.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong ({1}).</source>
        <extracomment>domain/errors.py; {1} = type(error).__name__</extracomment>
        <translation>Etwas Unerwartetes ging schief ({1}).</translation>
    </message>
    <message>
        <source>Standard quality means 1600 px and a JPEG quality of about 70, high quality up to 4096 px and 75.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Standardqualität heißt 1600 px und eine JPEG-Qualität von etwa 70, hohe Qualität bis 4096 px und 75.</translation>
    </message>
    <message>
        <source>Start GeoShield again, or go on with &apos;--device cpu&apos;; finished photos are kept.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Starten Sie GeoShield neu oder arbeiten Sie mit „--device cpu“ weiter; fertige Fotos bleiben.</translation>
    </message>
    <message>
        <source>Start again; it is then moved aside.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Starten Sie noch einmal; es wird dann zur Seite gelegt.</translation>
    </message>
    <message>
        <source>Start it, for example with &apos;ollama serve&apos;.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Starten Sie es, zum Beispiel mit „ollama serve“.</translation>
    </message>
    <message>
        <source>Stop that program, or give Ollama&apos;s address with &apos;--ollama-host&apos;.</source>
        <extracomment>vlm/ollama_service.py</extracomment>
        <translation>Halten Sie jenes Programm an oder nennen Sie Ollamas Adresse mit „--ollama-host“.</translation>
    </message>
    <message>
        <source>Store it with &apos;geoshield helper set-key&apos;, or choose another describer.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Hinterlegen Sie ihn mit „geoshield helper set-key“ oder wählen Sie einen anderen Beschreiber.</translation>
    </message>
    <message>
        <source>Street names, signs and plates are found without a download.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Straßennamen, Schilder und Kennzeichen werden ohne Download gefunden.</translation>
    </message>
    <message>
        <source>Take it out of the template.</source>
        <extracomment>imaging/name_template.py</extracomment>
        <translation>Nehmen Sie es aus der Vorlage.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Das Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The answer came packed although it was asked for plain.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Die Antwort kam verpackt, obwohl sie unverpackt verlangt war.</translation>
    </message>
    <message>
        <source>The attack &apos;{1}&apos; needs photos of other places to go towards.</source>
        <extracomment>perturbation/preparation.py; {1} = plan.recipe.name</extracomment>
        <translation>Der Angriff „{1}“ braucht Fotos anderer Orte, auf die er zugeht.</translation>
    </message>
    <message>
        <source>The built-in describer found nothing that tells the place; please look yourself.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Der eingebaute Beschreiber fand nichts, was den Ort verrät; bitte sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>The built-in describer needs 8-bit colour pixels, not {1} {2}.</source>
        <extracomment>vlm/builtin.py; {1} = rgb8.dtype, {2} = list(rgb8.shape)</extracomment>
        <translation>Der eingebaute Beschreiber braucht 8-Bit-Farbpunkte, nicht {1} {2}.</translation>
    </message>
    <message>
        <source>The built-in describer needs at least one encoder.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Der eingebaute Beschreiber braucht mindestens einen Encoder.</translation>
    </message>
    <message>
        <source>The built-in describer recognised nothing in this photo; please describe it yourself.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Der eingebaute Beschreiber erkannte auf diesem Foto nichts; bitte beschreiben Sie es selbst.</translation>
    </message>
    <message>
        <source>The built-in describer stands in for it.</source>
        <extracomment>wiring_describers.py</extracomment>
        <translation>Der eingebaute Beschreiber springt dafür ein.</translation>
    </message>
    <message>
        <source>The built-in describer was used.</source>
        <extracomment>vlm/stand_in.py</extracomment>
        <translation>Der eingebaute Beschreiber wurde verwendet.</translation>
    </message>
    <message>
        <source>The colour profile holds words</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Das Farbprofil enthält Worte</translation>
    </message>
    <message>
        <source>The command line works without it.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Die Befehlszeile geht ohne es.</translation>
    </message>
    <message>
        <source>The configuration of {1} cannot be read.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name</extracomment>
        <translation>Die Konfiguration von {1} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The connection broke while {1} was downloaded.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Die Verbindung riss ab, während {1} heruntergeladen wurde.</translation>
    </message>
    <message>
        <source>The connection to Ollama failed.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Die Verbindung zu Ollama scheiterte.</translation>
    </message>
    <message>
        <source>The connection to the hub is not the hub&apos;s own (certificate).</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Die Verbindung zum Hub ist nicht die des Hubs selbst (Zertifikat).</translation>
    </message>
    <message>
        <source>The connection to the service broke.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Die Verbindung zum Dienst riss ab.</translation>
    </message>
    <message>
        <source>The copy of &apos;{1}&apos; differs from the original.</source>
        <extracomment>storage/importing.py; {1} = name</extracomment>
        <translation>Die Kopie von „{1}“ weicht vom Original ab.</translation>
    </message>
    <message>
        <source>The demonstration is built in: it knows drawn scenes only and protects no real photo.</source>
        <extracomment>workflow/machine.py</extracomment>
        <translation>Die Vorführung ist eingebaut: sie kennt nur gezeichnete Szenen und schützt kein echtes Foto.</translation>
    </message>
    <message>
        <source>The describer &apos;{1}&apos; is not part of this version.</source>
        <extracomment>wiring_describers.py; {1} = name</extracomment>
        <translation>Der Beschreiber „{1}“ gehört nicht zu dieser Ausgabe.</translation>
    </message>
    <message>
        <source>The describer gave no usable answer.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Der Beschreiber gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The description is empty, so nothing of the content is held on to.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Die Beschreibung ist leer, daher wird nichts vom Inhalt festgehalten.</translation>
    </message>
    <message>
        <source>The detector answered boxes, scores and names of different numbers.</source>
        <extracomment>detection/detector.py</extracomment>
        <translation>Der Detektor gab unterschiedlich viele Kästen, Werte und Namen zurück.</translation>
    </message>
    <message>
        <source>The device &apos;{1}&apos; does not answer.</source>
        <extracomment>perturbation/device.py; {1} = device</extracomment>
        <translation>Das Gerät &apos;{1}&apos; antwortet nicht.</translation>
    </message>
    <message>
        <source>The device &apos;{1}&apos; stopped answering while this photo was worked on.</source>
        <extracomment>perturbation/device.py; {1} = device</extracomment>
        <translation>Das Gerät „{1}“ antwortete nicht mehr, während an diesem Foto gearbeitet wurde.</translation>
    </message>
    <message>
        <source>The download could not be started ({1}).</source>
        <extracomment>storage/hub_process.py; {1} = error.strerror</extracomment>
        <translation>Der Download ließ sich nicht beginnen ({1}).</translation>
    </message>
    <message>
        <source>The download of &apos;{1}&apos; broke off.</source>
        <extracomment>vlm/ollama_pull.py; {1} = model</extracomment>
        <translation>Der Download von „{1}“ brach ab.</translation>
    </message>
    <message>
        <source>The download of &apos;{1}&apos; has stalled at {2}.</source>
        <extracomment>vlm/ollama_pull.py; {1} = model, {2} = where</extracomment>
        <translation>Der Download von „{1}“ steht bei {2} still.</translation>
    </message>
    <message>
        <source>The download of &apos;{1}&apos; has stalled.</source>
        <extracomment>vlm/ollama_pull.py; {1} = model</extracomment>
        <translation>Der Download von „{1}“ steht still.</translation>
    </message>
    <message>
        <source>The download of {1} ended without a result.</source>
        <extracomment>storage/pulling.py; {1} = job.row.name</extracomment>
        <translation>Der Download von {1} endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>The download of {1} ended without a word.</source>
        <extracomment>storage/hub_process.py; {1} = job.row.name</extracomment>
        <translation>Der Download von {1} endete ohne ein Wort.</translation>
    </message>
    <message>
        <source>The download of {1} failed ({2}).</source>
        <extracomment>storage/hub_errors.py; {1} = row.name, {2} = type(error).__name__</extracomment>
        <translation>Der Download von {1} scheiterte ({2}).</translation>
    </message>
    <message>
        <source>The encoder {1} answered in an unexpected shape.</source>
        <extracomment>perturbation/surrogate.py; {1} = surrogate.name</extracomment>
        <translation>Der Encoder {1} antwortete in unerwarteter Form.</translation>
    </message>
    <message>
        <source>The encoder {1} answered patches with empty vectors.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>Der Encoder {1} antwortete auf Ausschnitte mit leeren Vektoren.</translation>
    </message>
    <message>
        <source>The encoder {1} answered patches with values that are no numbers.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>Der Encoder {1} antwortete auf Ausschnitte mit Werten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The encoder {1} answered pictures with empty vectors.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>Der Encoder {1} antwortete auf Bilder mit leeren Vektoren.</translation>
    </message>
    <message>
        <source>The encoder {1} answered pictures with values that are no numbers.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>Der Encoder {1} antwortete auf Bilder mit Werten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The encoder {1} answered texts with empty vectors.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>Der Encoder {1} antwortete auf Texte mit leeren Vektoren.</translation>
    </message>
    <message>
        <source>The encoder {1} answered texts with values that are no numbers.</source>
        <extracomment>domain/answers.py; {1} = name</extracomment>
        <translation>Der Encoder {1} antwortete auf Texte mit Werten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The encoder {1} answered {2} patches with an array of shape {3}.</source>
        <extracomment>domain/answers.py; {1} = name, {2} = count, {3} = list(rows.shape)</extracomment>
        <translation>Der Encoder {1} antwortete auf {2} Ausschnitte mit einem Feld der Form {3}.</translation>
    </message>
    <message>
        <source>The encoder {1} answered {2} pictures with an array of shape {3}.</source>
        <extracomment>domain/answers.py; {1} = name, {2} = count, {3} = list(rows.shape)</extracomment>
        <translation>Der Encoder {1} antwortete auf {2} Bilder mit einem Feld der Form {3}.</translation>
    </message>
    <message>
        <source>The encoder {1} answered {2} texts with an array of shape {3}.</source>
        <extracomment>domain/answers.py; {1} = name, {2} = count, {3} = list(rows.shape)</extracomment>
        <translation>Der Encoder {1} antwortete auf {2} Texte mit einem Feld der Form {3}.</translation>
    </message>
    <message>
        <source>The encoder {1} gave no usable number for a text.</source>
        <extracomment>perturbation/surrogate.py; {1} = surrogate.name</extracomment>
        <translation>Der Encoder {1} gab für einen Text keine brauchbare Zahl.</translation>
    </message>
    <message>
        <source>The encoder {1} gave no usable number for this photo.</source>
        <extracomment>perturbation/gradients.py; {1} = surrogate.name</extracomment>
        <translation>Der Encoder {1} gab für dieses Foto keine brauchbare Zahl.</translation>
    </message>
    <message>
        <source>The encoder {1} has no text tower.</source>
        <extracomment>encoders/hub_towers.py; {1} = self.name</extracomment>
        <translation>Der Encoder {1} hat keinen Textturm.</translation>
    </message>
    <message>
        <source>The encoders could not compare the pictures ({1}).</source>
        <extracomment>workflow/verify.py; {1} = _why(error)</extracomment>
        <translation>Die Encoder konnten die Bilder nicht vergleichen ({1}).</translation>
    </message>
    <message>
        <source>The ensemble &apos;{1}&apos; is here ({2} GB).</source>
        <extracomment>workflow/machine.py; {1} = name, {2} = total</extracomment>
        <translation>Das Ensemble „{1}“ ist da ({2} GB).</translation>
    </message>
    <message>
        <source>The ensemble &apos;{1}&apos; is not complete on this machine, {2}, so &apos;{3}&apos; works instead.</source>
        <extracomment>encoders/choice.py; {1} = missing, {2} = missing, {3} = used</extracomment>
        <translation>Das Ensemble „{1}“ ist auf diesem Rechner nicht vollständig, {2}; stattdessen arbeitet „{3}“.</translation>
    </message>
    <message>
        <source>The ensemble &apos;{1}&apos; is not ready: {2}.</source>
        <extracomment>workflow/machine.py; {1} = name, {2} = lacking(name)</extracomment>
        <translation>Das Ensemble „{1}“ ist nicht bereit: {2}.</translation>
    </message>
    <message>
        <source>The file holds {1} pictures; the main one is used.</source>
        <extracomment>imaging/opening.py; {1} = count</extracomment>
        <translation>Die Datei enthält {1} Bilder; das Hauptbild wird genommen.</translation>
    </message>
    <message>
        <source>The finder &apos;{1}&apos; is not part of this version.</source>
        <extracomment>wiring_finders.py; {1} = name</extracomment>
        <translation>Der Finder „{1}“ gehört nicht zu dieser Ausgabe.</translation>
    </message>
    <message>
        <source>The first of {1} pages is used.</source>
        <extracomment>imaging/opening.py; {1} = count</extracomment>
        <translation>Die erste von {1} Seiten wird genommen.</translation>
    </message>
    <message>
        <source>The folder &apos;{1}&apos; could not be read ({2}).</source>
        <extracomment>workflow/discover.py; {1} = printable(refused), {2} = error.strerror</extracomment>
        <translation>Der Ordner „{1}“ ließ sich nicht lesen ({2}).</translation>
    </message>
    <message>
        <source>The folder of {1} holds a model of another kind.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name</extracomment>
        <translation>Im Ordner von {1} liegt ein Modell anderer Art.</translation>
    </message>
    <message>
        <source>The graphics card does not answer: {1}</source>
        <extracomment>a part of sentences; {1} = self.reason</extracomment>
        <translation>Die Grafikkarte antwortet nicht: {1}</translation>
    </message>
    <message>
        <source>The hub answered with {1}.</source>
        <extracomment>storage/hub_errors.py; {1} = status</extracomment>
        <translation>Der Hub antwortete mit {1}.</translation>
    </message>
    <message>
        <source>The hub cannot be reached from here.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Der Hub ist von hier nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The hub did not answer in time for {1}.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Der Hub antwortete für {1} nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The hub does not have {1} there any more (404).</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Der Hub hat {1} dort nicht mehr (404).</translation>
    </message>
    <message>
        <source>The hub gave no list of files for {1}.</source>
        <extracomment>storage/pulling.py; {1} = row.name</extracomment>
        <translation>Der Hub gab keine Dateiliste für {1}.</translation>
    </message>
    <message>
        <source>The hub has no &apos;{1}&apos; for everybody: it was removed or made private.</source>
        <extracomment>storage/hub_errors.py; {1} = row.repository</extracomment>
        <translation>Der Hub hat kein „{1}“ für alle: es wurde entfernt oder ist nicht mehr öffentlich.</translation>
    </message>
    <message>
        <source>The hub has no safetensors for {1}, and no other kind is downloaded.</source>
        <extracomment>storage/hub.py; {1} = row.name</extracomment>
        <translation>Der Hub hat keine safetensors für {1}, und anderes wird nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>The hub has no {1} for {2}.</source>
        <extracomment>storage/hub.py; {1} = &apos;, &apos;.join(absent), {2} = row.name</extracomment>
        <translation>Der Hub hat für {2} kein {1}.</translation>
    </message>
    <message>
        <source>The hub is busy or out of order ({1}).</source>
        <extracomment>storage/hub_errors.py; {1} = status</extracomment>
        <translation>Der Hub ist überlastet oder gestört ({1}).</translation>
    </message>
    <message>
        <source>The hub lets only registered people have {1}.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Der Hub gibt {1} nur an angemeldete Personen.</translation>
    </message>
    <message>
        <source>The hub lists no files for {1}.</source>
        <extracomment>storage/hub.py; {1} = row.name</extracomment>
        <translation>Der Hub nennt keine Dateien für {1}.</translation>
    </message>
    <message>
        <source>The hub offers another &apos;{1}&apos; for {2} than it listed.</source>
        <extracomment>storage/hub.py; {1} = file.name, {2} = row.name</extracomment>
        <translation>Der Hub bietet für {2} ein anderes „{1}“ an, als er nannte.</translation>
    </message>
    <message>
        <source>The hub offers another version of {1} than the pinned one.</source>
        <extracomment>storage/hub.py; {1} = row.name</extracomment>
        <translation>Der Hub bietet eine andere Fassung von {1} an als die festgelegte.</translation>
    </message>
    <message>
        <source>The hub offers other weights for {1} than those that were published.</source>
        <extracomment>storage/hub.py; {1} = row.name</extracomment>
        <translation>Der Hub bietet für {1} andere Gewichte an, als veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>The hub refuses to hand out {1} ({2}).</source>
        <extracomment>storage/hub_errors.py; {1} = row.name, {2} = status</extracomment>
        <translation>Der Hub gibt {1} nicht heraus ({2}).</translation>
    </message>
    <message>
        <source>The hub sent another number of bytes for {1} than it promised.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Der Hub sandte für {1} eine andere Zahl von Byte, als er versprach.</translation>
    </message>
    <message>
        <source>The image tower beside GeoCLIP is not the one that it was trained on (ViT-L/14).</source>
        <extracomment>locating/geoclip_weights.py</extracomment>
        <translation>Der Bildturm neben GeoCLIP ist nicht der, mit dem es trainiert wurde (ViT-L/14).</translation>
    </message>
    <message>
        <source>The image tower of GeoCLIP cannot be read; its files are damaged.</source>
        <extracomment>locating/geoclip_weights.py</extracomment>
        <translation>Der Bildturm von GeoCLIP lässt sich nicht lesen; seine Dateien sind beschädigt.</translation>
    </message>
    <message>
        <source>The image tower of GeoCLIP is not on this machine ({1}: {2}).</source>
        <extracomment>locating/geoclip_weights.py; {1} = TOWER_NAME, {2} = name</extracomment>
        <translation>Der Bildturm von GeoCLIP ist nicht auf diesem Rechner ({1}: {2}).</translation>
    </message>
    <message>
        <source>The index of the weights of {1} is damaged.</source>
        <extracomment>encoders/loading.py; {1} = name</extracomment>
        <translation>Das Verzeichnis der Gewichte von {1} ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal &apos;{1}&apos; was written by a newer GeoShield.</source>
        <extracomment>storage/database.py; {1} = printable(path)</extracomment>
        <translation>Das Journal „{1}“ wurde von einem neueren GeoShield geschrieben.</translation>
    </message>
    <message>
        <source>The key may also stand in the environment variable OPENAI_API_KEY, for this session only.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Der Schlüssel darf auch in der Umgebungsvariablen OPENAI_API_KEY stehen, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring of this system would write the key into a file.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Der Schlüsselbund dieses Systems würde den Schlüssel in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>The library that speaks to the system&apos;s keyring is not installed.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Die Bibliothek, die mit dem Schlüsselbund des Systems spricht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The locator {1} can still tell its region.</source>
        <extracomment>workflow/verdict.py; {1} = _names(still)</extracomment>
        <translation>Der Ortsrater {1} nennt noch immer die Gegend.</translation>
    </message>
    <message>
        <source>The locator {1} found the place before; every guess is now more than {2} km off.</source>
        <extracomment>workflow/verdict.py; {1} = _names(lost), {2} = missed</extracomment>
        <translation>Der Ortsrater {1} fand den Ort vorher; jetzt liegt jede Antwort mehr als {2} km daneben.</translation>
    </message>
    <message>
        <source>The locators {1} can still tell its region.</source>
        <extracomment>workflow/verdict.py; {1} = _names(still)</extracomment>
        <translation>Die Ortsrater {1} nennen noch immer die Gegend.</translation>
    </message>
    <message>
        <source>The locators {1} found the place before; every guess is now more than {2} km off.</source>
        <extracomment>workflow/verdict.py; {1} = _names(lost), {2} = missed</extracomment>
        <translation>Die Ortsrater {1} fanden den Ort vorher; jetzt liegt jede Antwort mehr als {2} km daneben.</translation>
    </message>
    <message>
        <source>The maker&apos;s own block holds what nobody documents, often serial number and place</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Im Block des Herstellers steht, was niemand dokumentiert, oft Seriennummer und Ort</translation>
    </message>
    <message>
        <source>The model &apos;{1}&apos; cannot see pictures.</source>
        <extracomment>vlm/openai_client.py; {1} = brief(model, 60)</extracomment>
        <translation>Das Modell „{1}“ kann keine Bilder sehen.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Das Modell lehnte die Antwort ab.</translation>
    </message>
    <message>
        <source>The model found nothing that tells the place; please look yourself.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Das Modell fand nichts, was den Ort verrät; bitte sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>The model was still answering after {1} seconds.</source>
        <extracomment>vlm/limits.py; {1} = seconds</extracomment>
        <translation>Das Modell antwortete nach {1} Sekunden noch immer.</translation>
    </message>
    <message>
        <source>The model&apos;s answer did not end.</source>
        <extracomment>vlm/limits.py</extracomment>
        <translation>Die Antwort des Modells nahm kein Ende.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is empty.</source>
        <extracomment>vlm/ollama.py</extracomment>
        <translation>Die Antwort des Modells ist leer.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was longer than allowed and is cut off.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Die Antwort des Modells war länger als erlaubt und ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was used in part: {1}.</source>
        <extracomment>vlm/describe.py; {1} = why</extracomment>
        <translation>Die Antwort des Modells wurde zum Teil verwendet: {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s description cannot be used: it was empty.</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>Die Beschreibung des Modells ist nicht zu gebrauchen: sie war leer.</translation>
    </message>
    <message>
        <source>The model&apos;s description cannot be used: {1}.</source>
        <extracomment>vlm/describe.py; {1} = why or &apos;it was empty&apos;</extracomment>
        <translation>Die Beschreibung des Modells ist nicht zu gebrauchen: {1}.</translation>
    </message>
    <message>
        <source>The model&apos;s list of elements cannot be used: {1}.</source>
        <extracomment>vlm/describe.py; {1} = why</extracomment>
        <translation>Die Elementliste des Modells ist nicht zu gebrauchen: {1}.</translation>
    </message>
    <message>
        <source>The models folder &apos;{1}&apos; is not there.</source>
        <extracomment>storage/models_folder.py; {1} = printable(folder)</extracomment>
        <translation>Den Modellordner „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The models folder &apos;{1}&apos; may not be written to.</source>
        <extracomment>storage/models_folder.py; {1} = printable(folder)</extracomment>
        <translation>In den Modellordner „{1}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The name &apos;{1}...&apos; is too long for this drive.</source>
        <extracomment>storage/os_errors.py; {1} = shown[:60]</extracomment>
        <translation>Der Name „{1}...“ ist zu lang für dieses Laufwerk.</translation>
    </message>
    <message>
        <source>The name template has a brace that belongs to no field</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Die Namensvorlage hat eine Klammer, die zu keinem Feld gehört</translation>
    </message>
    <message>
        <source>The name template has no field &apos;{{1}}&apos;</source>
        <extracomment>a part of sentences; {1} = message</extracomment>
        <translation>Die Namensvorlage kennt kein Feld „{{1}}“</translation>
    </message>
    <message>
        <source>The name template is empty</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Die Namensvorlage ist leer</translation>
    </message>
    <message>
        <source>The name template is too long</source>
        <extracomment>a part of sentences</extracomment>
        <translation>Die Namensvorlage ist zu lang</translation>
    </message>
    <message>
        <source>The optimiser changed pixels by {1} levels, {2} were allowed.</source>
        <extracomment>workflow/stages.py; {1} = largest, {2} = plan.recipe.budget_levels</extracomment>
        <translation>Der Optimierer änderte Bildpunkte um {1} Stufen, erlaubt waren {2}.</translation>
    </message>
    <message>
        <source>The optimiser returned a picture of another size.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Der Optimierer gab ein Bild anderer Größe zurück.</translation>
    </message>
    <message>
        <source>The optimiser returned no picture.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Der Optimierer gab kein Bild zurück.</translation>
    </message>
    <message>
        <source>The output folder &apos;{1}&apos; is the folder of &apos;{2}&apos; itself.</source>
        <extracomment>workflow/discover.py; {1} = printable(out), {2} = path.name</extracomment>
        <translation>Der Ausgabeordner „{1}“ ist der Ordner von „{2}“ selbst.</translation>
    </message>
    <message>
        <source>The output folder &apos;{1}&apos; lies inside &apos;{2}&apos;.</source>
        <extracomment>workflow/discover.py; {1} = printable(out), {2} = printable(path)</extracomment>
        <translation>Der Ausgabeordner „{1}“ liegt in „{2}“.</translation>
    </message>
    <message>
        <source>The package &apos;openai&apos;, which speaks to OpenAI&apos;s service, is not installed.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Das Paket „openai“, das mit OpenAIs Dienst spricht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The paper&apos;s preset worked with the ensemble &apos;{1}&apos;, not with the paper&apos;s three encoders.</source>
        <extracomment>workflow/verify.py; {1} = plan.ensemble</extracomment>
        <translation>Die Voreinstellung der Veröffentlichung lief mit dem Ensemble „{1}“, nicht mit den drei Encodern der Veröffentlichung.</translation>
    </message>
    <message>
        <source>The pattern did not reach the target it was asked for.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Das Muster erreichte das verlangte Ziel nicht.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; no independent locator was asked.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Das Muster ist darin, und die Angaben sind fort; kein unabhängiger Ortsrater wurde gefragt.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; nobody knows how far the locator&apos;s guesses are from the truth.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Das Muster ist darin, und die Angaben sind fort; niemand weiß, wie weit die Antworten des Ortsraters von der Wahrheit liegen.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; the locator did not find the place before either.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Das Muster ist darin, und die Angaben sind fort; der Ortsrater fand den Ort schon vorher nicht.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; the locator gave no readable place afterwards.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Das Muster ist darin, und die Angaben sind fort; der Ortsrater nannte danach keinen lesbaren Ort.</translation>
    </message>
    <message>
        <source>The pattern is in it and its tags are gone; the unprotected photo was shown to no locator.</source>
        <extracomment>workflow/verdict.py</extracomment>
        <translation>Das Muster ist darin, und die Angaben sind fort; das ungeschützte Foto wurde keinem Ortsrater gezeigt.</translation>
    </message>
    <message>
        <source>The photo has no pixels.</source>
        <extracomment>vlm/builtin.py</extracomment>
        <translation>Das Foto hat keine Bildpunkte.</translation>
    </message>
    <message>
        <source>The photo keeps its size.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Das Foto behält seine Größe.</translation>
    </message>
    <message>
        <source>The photo was left alone; please report this with the details.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Das Foto wurde in Ruhe gelassen; bitte melden Sie dies mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>The pinned version of {1} is no longer on the hub.</source>
        <extracomment>storage/hub_errors.py; {1} = row.name</extracomment>
        <translation>Die festgelegte Fassung von {1} ist nicht mehr auf dem Hub.</translation>
    </message>
    <message>
        <source>The plan asks for the ensemble &apos;{1}&apos;, but &apos;{2}&apos; is loaded.</source>
        <extracomment>workflow/stages.py; {1} = plan.ensemble, {2} = tools.ensemble</extracomment>
        <translation>Der Plan verlangt das Ensemble „{1}“, geladen ist aber „{2}“.</translation>
    </message>
    <message>
        <source>The plan says nothing about this photo.</source>
        <extracomment>workflow/deciding.py</extracomment>
        <translation>Der Plan sagt nichts über dieses Foto.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and password (407).</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Der Proxy verlangt Namen und Passwort (407).</translation>
    </message>
    <message>
        <source>The proxy does not let the download through.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Der Proxy lässt den Download nicht durch.</translation>
    </message>
    <message>
        <source>The proxy does not let the request through.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Proxy lässt die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>The reference scenes of the test world are damaged.</source>
        <extracomment>geoworld/gallery.py</extracomment>
        <translation>Die Vergleichsszenen der Testwelt sind beschädigt.</translation>
    </message>
    <message>
        <source>The reference scenes of the test world are not on this machine.</source>
        <extracomment>geoworld/gallery.py</extracomment>
        <translation>Die Vergleichsszenen der Testwelt sind nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The saved file changes pixels by {1} levels, {2} were allowed, so it was not kept.</source>
        <extracomment>workflow/verify.py; {1} = largest_levels, {2} = plan.recipe.budget_levels</extracomment>
        <translation>Die gespeicherte Datei ändert Bildpunkte um {1} Stufen, erlaubt waren {2}; sie wurde daher nicht behalten.</translation>
    </message>
    <message>
        <source>The service answered with nothing.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Der Dienst antwortete mit nichts.</translation>
    </message>
    <message>
        <source>The service could not prove who it is (certificate).</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst konnte nicht beweisen, wer er ist (Zertifikat).</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst nahm den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The service does not accept &apos;{1}&apos;.</source>
        <extracomment>vlm/openai_client.py; {1} = unknown</extracomment>
        <translation>Der Dienst nimmt „{1}“ nicht an.</translation>
    </message>
    <message>
        <source>The service does not allow this to the key&apos;s owner.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst erlaubt dies dem Inhaber des Schlüssels nicht.</translation>
    </message>
    <message>
        <source>The service does not answer.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>The service failed ({1}).</source>
        <extracomment>vlm/openai_client.py; {1} = said.text or code</extracomment>
        <translation>Der Dienst scheiterte ({1}).</translation>
    </message>
    <message>
        <source>The service gave up before the model had answered.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst gab auf, bevor das Modell geantwortet hatte.</translation>
    </message>
    <message>
        <source>The service has no model &apos;{1}&apos; for this key.</source>
        <extracomment>vlm/openai_client.py; {1} = brief(model, 60)</extracomment>
        <translation>Der Dienst hat für diesen Schlüssel kein Modell „{1}“.</translation>
    </message>
    <message>
        <source>The service has too much to do, or its rate limit is reached.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst hat zu viel zu tun, oder seine Obergrenze ist erreicht.</translation>
    </message>
    <message>
        <source>The service refused the request (no reason given).</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst lehnte die Anfrage ab (ohne Grund).</translation>
    </message>
    <message>
        <source>The service refused the request ({1}).</source>
        <extracomment>vlm/openai_client.py; {1} = said.text or &apos;no reason given&apos;</extracomment>
        <translation>Der Dienst lehnte die Anfrage ab ({1}).</translation>
    </message>
    <message>
        <source>The service sends us elsewhere, which is not followed.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Dienst schickt uns anderswohin; dem folgt GeoShield nicht.</translation>
    </message>
    <message>
        <source>The service&apos;s filter held the answer back.</source>
        <extracomment>vlm/openai.py</extracomment>
        <translation>Der Filter des Dienstes hielt die Antwort zurück.</translation>
    </message>
    <message>
        <source>The service&apos;s filter refused this photo.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Der Filter des Dienstes lehnte dieses Foto ab.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer within {1} seconds.</source>
        <extracomment>storage/secrets.py; {1} = wait_seconds</extracomment>
        <translation>Der Schlüsselbund des Systems antwortete nicht innerhalb von {1} Sekunden.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed ({1}).</source>
        <extracomment>storage/secrets.py; {1} = type(error).__name__</extracomment>
        <translation>Der Schlüsselbund des Systems scheiterte ({1}).</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Der Schlüsselbund des Systems ist verschlossen.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring took the key and did not keep it.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Der Schlüsselbund des Systems nahm den Schlüssel und behielt ihn nicht.</translation>
    </message>
    <message>
        <source>The text reader failed ({1}).</source>
        <extracomment>detection/text_reader.py; {1} = type(error).__name__</extracomment>
        <translation>Der Textleser scheiterte ({1}).</translation>
    </message>
    <message>
        <source>The text reader is not installed, so writing in photos is not found.</source>
        <extracomment>detection/text_reader.py</extracomment>
        <translation>Der Textleser ist nicht installiert, daher wird Schrift in Fotos nicht gefunden.</translation>
    </message>
    <message>
        <source>The text reader&apos;s models are not complete ({1}).</source>
        <extracomment>detection/text_reader.py; {1} = &apos;, &apos;.join(absent)</extracomment>
        <translation>Die Modelle des Textlesers sind nicht vollständig ({1}).</translation>
    </message>
    <message>
        <source>The tokenizer in &apos;{1}&apos; cannot be read.</source>
        <extracomment>encoders/hub_towers.py; {1} = folder.name</extracomment>
        <translation>Der Tokenizer in „{1}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The tokenizer in &apos;{1}&apos; is not SigLIP&apos;s.</source>
        <extracomment>encoders/hub_towers.py; {1} = folder.name</extracomment>
        <translation>Der Tokenizer in „{1}“ ist nicht der von SigLIP.</translation>
    </message>
    <message>
        <source>The weights of GeoCLIP&apos;s image tower are not those of a CLIP image tower.</source>
        <extracomment>locating/geoclip_weights.py</extracomment>
        <translation>Die Gewichte von GeoCLIPs Bildturm sind nicht die eines CLIP-Bildturms.</translation>
    </message>
    <message>
        <source>The weights of the ensemble &apos;{1}&apos; are here.</source>
        <extracomment>wiring.py; {1} = ensemble</extracomment>
        <translation>Die Gewichte des Ensembles „{1}“ sind da.</translation>
    </message>
    <message>
        <source>The weights of the ensemble &apos;{1}&apos; are not ready on this machine: {2}.</source>
        <extracomment>wiring.py; {1} = ensemble, {2} = lacking(ensemble)</extracomment>
        <translation>Die Gewichte des Ensembles „{1}“ sind auf diesem Rechner nicht bereit: {2}.</translation>
    </message>
    <message>
        <source>The weights of {1} are damaged ({2}).</source>
        <extracomment>encoders/loading.py; {1} = name, {2} = part.name</extracomment>
        <translation>Die Gewichte von {1} sind beschädigt ({2}).</translation>
    </message>
    <message>
        <source>The weights of {1} are damaged or of another model.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name</extracomment>
        <translation>Die Gewichte von {1} sind beschädigt oder die eines anderen Modells.</translation>
    </message>
    <message>
        <source>The weights of {1} are incomplete ({2} parts are missing, such as {3}).</source>
        <extracomment>detection/hub_models.py; {1} = folder.name, {2} = len(lacking), {3} = lacking[0]</extracomment>
        <translation>Die Gewichte von {1} sind unvollständig ({2} Teile fehlen, etwa {3}).</translation>
    </message>
    <message>
        <source>The weights of {1} are not on this machine ({2}).</source>
        <extracomment>encoders/loading.py; {1} = name, {2} = &apos;, &apos;.join(absent)</extracomment>
        <translation>Die Gewichte von {1} sind nicht auf diesem Rechner ({2}).</translation>
    </message>
    <message>
        <source>The weights of {1} are not ready on this machine ({2}).</source>
        <extracomment>encoders/fetchable.py; {1} = name</extracomment>
        <translation>Die Gewichte von {1} sind auf diesem Rechner nicht bereit ({2}).</translation>
    </message>
    <message>
        <source>The weights of {1} cannot be read.</source>
        <extracomment>encoders/seeing.py; {1} = row.name</extracomment>
        <translation>Die Gewichte von {1} lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The weights of {1} do not fit {2}.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name, {2} = row.model</extracomment>
        <translation>Die Gewichte von {1} passen nicht zu {2}.</translation>
    </message>
    <message>
        <source>The weights of {1} do not fit.</source>
        <extracomment>geoworld/judge.py; {1} = FAR_JUDGE</extracomment>
        <translation>Die Gewichte von {1} passen nicht.</translation>
    </message>
    <message>
        <source>The window can open.</source>
        <extracomment>workflow/preflight.py</extracomment>
        <translation>Das Fenster kann sich öffnen.</translation>
    </message>
    <message>
        <source>The word list {1} cannot be used: {2}.</source>
        <extracomment>vlm/vocabulary.py; {1} = path.name, {2} = error</extracomment>
        <translation>Die Wortliste {1} ist nicht zu gebrauchen: {2}.</translation>
    </message>
    <message>
        <source>There are no weights in the folder of {1}.</source>
        <extracomment>detection/hub_models.py; {1} = folder.name</extracomment>
        <translation>Im Ordner von {1} sind keine Gewichte.</translation>
    </message>
    <message>
        <source>There is already a file &apos;{1}&apos;, and it is no report.</source>
        <extracomment>workflow/report.py; {1} = printable(file)</extracomment>
        <translation>Eine Datei „{1}“ gibt es schon, und sie ist kein Bericht.</translation>
    </message>
    <message>
        <source>There is already a file &apos;{1}&apos;.</source>
        <extracomment>storage/atomic.py; {1} = printable(target)</extracomment>
        <translation>Eine Datei „{1}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is neither a whole view nor a global crop in &apos;views&apos;.</source>
        <extracomment>domain/limits.py</extracomment>
        <translation>In „views“ steht weder eine ganze Ansicht noch ein globaler Ausschnitt.</translation>
    </message>
    <message>
        <source>There is no destination &apos;{1}&apos;.</source>
        <extracomment>imaging/destinations.py; {1} = name</extracomment>
        <translation>Ein Ziel „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no device &apos;{1}&apos;.</source>
        <extracomment>perturbation/device.py; {1} = wanted</extracomment>
        <translation>Ein Gerät „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no ensemble &apos;{1}&apos;.</source>
        <extracomment>encoders/catalogue.py; {1} = name</extracomment>
        <translation>Ein Ensemble „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file &apos;{1}&apos;.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>Eine Datei „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <extracomment>workflow/discover.py</extracomment>
        <translation>In diesem Ordner ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no key for {1}.</source>
        <extracomment>vlm/openai.py; {1} = host</extracomment>
        <translation>Für {1} gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no locator &apos;{1}&apos;.</source>
        <extracomment>wiring_locators.py; {1} = word</extracomment>
        <translation>Einen Ortsrater „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model &apos;{1}&apos;.</source>
        <extracomment>encoders/fetchable.py; {1} = name</extracomment>
        <translation>Ein Modell „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no preset &apos;{1}&apos;.</source>
        <extracomment>domain/presets.py; {1} = name</extracomment>
        <translation>Eine Voreinstellung „{1}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no space left for &apos;{1}&apos;.</source>
        <extracomment>storage/os_errors.py; {1} = shown</extracomment>
        <translation>Für „{1}“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no space left for GeoShield&apos;s journal &apos;{1}&apos;.</source>
        <extracomment>storage/database.py; {1} = shown</extracomment>
        <translation>Für GeoShields Journal „{1}“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no space left for Ollama&apos;s models.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Für Ollamas Modelle ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is not enough memory for GeoCLIP.</source>
        <extracomment>locating/geoclip.py</extracomment>
        <translation>Für GeoCLIP reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Für das Modell reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory on the graphics card for this photo, even one crop at a time.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Auf der Grafikkarte reicht der Speicher für dieses Foto nicht, auch nicht mit einem Ausschnitt auf einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory on this computer for this photo, even one crop at a time.</source>
        <extracomment>perturbation/device.py</extracomment>
        <translation>Auf diesem Rechner reicht der Speicher für dieses Foto nicht, auch nicht mit einem Ausschnitt auf einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory to open &apos;{1}&apos;.</source>
        <extracomment>imaging/source.py; {1} = shown(path)</extracomment>
        <translation>Der Speicher reicht nicht, um „{1}“ zu öffnen.</translation>
    </message>
    <message>
        <source>There is not enough space left to save &apos;{1}&apos;.</source>
        <extracomment>workflow/stages.py; {1} = target.name</extracomment>
        <translation>Der Platz reicht nicht, um „{1}“ zu speichern.</translation>
    </message>
    <message>
        <source>There is nothing at &apos;{1}&apos;.</source>
        <extracomment>workflow/discover.py; {1} = printable(path)</extracomment>
        <translation>Unter „{1}“ gibt es nichts.</translation>
    </message>
    <message>
        <source>There was not enough memory for this photo.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Der Speicher reichte für dieses Foto nicht.</translation>
    </message>
    <message>
        <source>There was not enough memory to run {1}.</source>
        <extracomment>detection/hub_models.py; {1} = name</extracomment>
        <translation>Der Speicher reichte nicht, um mit {1} zu arbeiten.</translation>
    </message>
    <message>
        <source>These are not GeoCLIP&apos;s weights: their names or sizes differ.</source>
        <extracomment>locating/geoclip_weights.py</extracomment>
        <translation>Das sind nicht die Gewichte von GeoCLIP: Namen oder Größen weichen ab.</translation>
    </message>
    <message>
        <source>This computer has no usable {1} device.</source>
        <extracomment>perturbation/device.py; {1} = wanted.upper()</extracomment>
        <translation>Dieser Rechner hat kein brauchbares {1}-Gerät.</translation>
    </message>
    <message>
        <source>This is a {1}, but a {2} is needed.</source>
        <extracomment>storage/documents.py; {1} = document[&apos;kind&apos;], {2} = kind</extracomment>
        <translation>Das ist ein {1}, gebraucht wird aber ein {2}.</translation>
    </message>
    <message>
        <source>This is not a document that GeoShield wrote.</source>
        <extracomment>storage/documents.py</extracomment>
        <translation>Das ist kein Dokument, das GeoShield geschrieben hat.</translation>
    </message>
    <message>
        <source>This system has no keyring that could keep a key.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Dieses System hat keinen Schlüsselbund, der einen Schlüssel aufbewahren könnte.</translation>
    </message>
    <message>
        <source>This {1} cannot be used: it is nested too deeply.</source>
        <extracomment>storage/documents.py; {1} = cls.__name__</extracomment>
        <translation>Dieses {1} ist nicht zu gebrauchen: es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This {1} cannot be used: its value: {2}.</source>
        <extracomment>storage/documents.py; {1} = cls.__name__, {2} = _first_fault(error)</extracomment>
        <translation>Dieses {1} ist nicht zu gebrauchen: sein Wert: {2}.</translation>
    </message>
    <message>
        <source>This {1} cannot be used: {2}: {3}.</source>
        <extracomment>storage/documents.py; {1} = cls.__name__, {2} = _first_fault(error), {3} = _first_fault(error)</extracomment>
        <translation>Dieses {1} ist nicht zu gebrauchen: {2}: {3}.</translation>
    </message>
    <message>
        <source>This {1} has a field that GeoShield does not know: {2}.</source>
        <extracomment>storage/documents.py; {1} = cls.__name__, {2} = unknown</extracomment>
        <translation>Dieses {1} hat ein Feld, das GeoShield nicht kennt: {2}.</translation>
    </message>
    <message>
        <source>This {1} was written by another version of GeoShield.</source>
        <extracomment>storage/documents.py; {1} = kind</extracomment>
        <translation>Dieses {1} wurde von einer anderen Ausgabe von GeoShield geschrieben.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again later; what has arrived is kept.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Versuchen Sie es später noch einmal; was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Try again or choose another describer.</source>
        <extracomment>workflow/stages.py</extracomment>
        <translation>Versuchen Sie es noch einmal oder wählen Sie einen anderen Beschreiber.</translation>
    </message>
    <message>
        <source>Try again, or choose a smaller model.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Versuchen Sie es noch einmal oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Try again, or choose another model.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Versuchen Sie es noch einmal oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it happens twice, check the drive.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, verify the weights with &apos;geoshield models verify&apos;.</source>
        <extracomment>perturbation/surrogate.py</extracomment>
        <translation>Versuchen Sie es noch einmal; bleibt es so, prüfen Sie die Gewichte mit „geoshield models verify“.</translation>
    </message>
    <message>
        <source>Two of these locators work elsewhere.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Zwei dieser Ortsrater arbeiten anderswo.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <extracomment>storage/secrets.py</extracomment>
        <translation>Schließen Sie ihn auf.</translation>
    </message>
    <message>
        <source>Unset it to download.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Nehmen Sie das zurück, um herunterzuladen.</translation>
    </message>
    <message>
        <source>Unset it, or import a folder.</source>
        <extracomment>storage/hub_process.py</extracomment>
        <translation>Nehmen Sie das zurück oder nehmen Sie einen Ordner auf.</translation>
    </message>
    <message>
        <source>Up to 5 MB and 8192 px are taken; 2048 px keeps a detailed photo below 5 MB.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Angenommen werden bis zu 5 MB und 8192 px; 2048 px halten ein detailreiches Foto unter 5 MB.</translation>
    </message>
    <message>
        <source>Update the NVIDIA driver to one for CUDA {1}.</source>
        <extracomment>encoders/graphics.py; {1} = torch.version.cuda</extracomment>
        <translation>Bringen Sie den NVIDIA-Treiber auf eine Ausgabe für CUDA {1}.</translation>
    </message>
    <message>
        <source>Use &apos;{name}&apos; to keep the photos&apos; names.</source>
        <extracomment>imaging/name_template.py</extracomment>
        <translation>Mit „{name}“ behalten die Fotos ihre Namen.</translation>
    </message>
    <message>
        <source>Use a photo of at least 32 x 32 pixels.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Nehmen Sie ein Foto von mindestens 32 x 32 Bildpunkten.</translation>
    </message>
    <message>
        <source>Use the newer version.</source>
        <extracomment>storage/database.py</extracomment>
        <translation>Nehmen Sie die neuere Ausgabe.</translation>
    </message>
    <message>
        <source>Wait a while and run again; finished photos are kept.</source>
        <extracomment>domain/errors.py</extracomment>
        <translation>Warten Sie eine Weile und versuchen Sie es noch einmal; fertige Fotos bleiben.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <extracomment>storage/pulling.py</extracomment>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Wait until it is written completely, then try again.</source>
        <extracomment>imaging/source.py</extracomment>
        <translation>Warten Sie, bis es ganz geschrieben ist, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Weights are kept in &apos;{1}&apos;, {2} GB free.</source>
        <extracomment>workflow/machine.py; {1} = printable(folder), {2} = free / _GB</extracomment>
        <translation>Gewichte liegen in „{1}“, {2} GB frei.</translation>
    </message>
    <message>
        <source>What answered is not the hub.</source>
        <extracomment>storage/hub_errors.py</extracomment>
        <translation>Was geantwortet hat, ist nicht der Hub.</translation>
    </message>
    <message>
        <source>What answers at Ollama&apos;s address does not speak Ollama&apos;s language.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Was unter Ollamas Adresse antwortet, spricht nicht Ollamas Sprache.</translation>
    </message>
    <message>
        <source>What answers at Ollama&apos;s address sends us elsewhere, which is not followed.</source>
        <extracomment>vlm/ollama_client.py</extracomment>
        <translation>Was unter Ollamas Adresse antwortet, schickt uns anderswohin; dem folgt GeoShield nicht.</translation>
    </message>
    <message>
        <source>What answers there does not speak OpenAI&apos;s language.</source>
        <extracomment>vlm/openai_client.py</extracomment>
        <translation>Was dort antwortet, spricht nicht OpenAIs Sprache.</translation>
    </message>
    <message>
        <source>What goes out: its pixels, upright, shrunk and encoded anew as JPEG, with GeoShield&apos;s fixed questions and what the model answered to them; no file name and no tags.</source>
        <extracomment>domain/services.py</extracomment>
        <translation>Gesendet werden: die Bildpunkte, aufrecht, verkleinert und neu als JPEG kodiert, mit GeoShields festen Fragen und dem, was das Modell darauf antwortete; kein Dateiname und keine Angaben.</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <extracomment>destinations.toml</extracomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp publishes no numbers; others measured 1600 px for standard quality.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>WhatsApp veröffentlicht keine Zahlen; andere maßen 1600 px bei Standardqualität.</translation>
    </message>
    <message>
        <source>Whether it encodes again is unknown.</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Ob es neu kodiert, ist unbekannt.</translation>
    </message>
    <message>
        <source>Wider photos are brought to 1080 px (for some accounts 1440).</source>
        <extracomment>destinations.toml</extracomment>
        <translation>Breitere Fotos werden auf 1080 px gebracht (bei manchen Konten 1440).</translation>
    </message>
    <message>
        <source>Windows keeps the name &apos;{1}&apos; for itself</source>
        <extracomment>a part of sentences; {1} = message</extracomment>
        <translation>Windows behält den Namen „{1}“ für sich</translation>
    </message>
    <message>
        <source>With the built-in models only drawn scenes are checked, by the judges that come with them.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Mit den eingebauten Modellen werden nur gezeichnete Szenen geprüft, von den Prüfern, die dazugehören.</translation>
    </message>
    <message>
        <source>Write &apos;geoclip&apos; alone.</source>
        <extracomment>wiring_locators.py</extracomment>
        <translation>Schreiben Sie „geoclip“ allein.</translation>
    </message>
    <message>
        <source>Write it as in &apos;127.0.0.1:11434&apos;.</source>
        <extracomment>vlm/hosts.py</extracomment>
        <translation>Schreiben Sie sie wie „127.0.0.1:11434“.</translation>
    </message>
    <message>
        <source>Write it as in &apos;https://api.openai.com/v1&apos;, without name or key.</source>
        <extracomment>vlm/hosts.py</extracomment>
        <translation>Schreiben Sie sie wie „https://api.openai.com/v1“, ohne Namen oder Schlüssel.</translation>
    </message>
    <message>
        <source>Write it as in &apos;{1}&apos;.</source>
        <extracomment>vlm/ollama_names.py</extracomment>
        <translation>Schreiben Sie ihn wie „{1}“.</translation>
    </message>
    <message>
        <source>Writing in photos is found and read on this machine.</source>
        <extracomment>wiring_finders.py</extracomment>
        <translation>Schrift in Fotos wird auf diesem Rechner gefunden und gelesen.</translation>
    </message>
    <message>
        <source>Writing in photos is not found, because {1} is missing.</source>
        <extracomment>workflow/machine.py; {1} = &apos; and &apos;.join(lacking)</extracomment>
        <translation>Schrift in Fotos wird nicht gefunden, weil {1} fehlt.</translation>
    </message>
    <message>
        <source>X</source>
        <extracomment>destinations.toml</extracomment>
        <translation>X</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <extracomment>workflow/session.py</extracomment>
        <translation>Sie haben es ausgelassen.</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>eine DDS-Textur</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein GIMP-Dokument</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein Photoshop-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein Radiance-HDR-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive or office document</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein ZIP-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>a command</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein Befehl</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a video</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>a part of sentences</extracomment>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>a part of sentences</extracomment>
        <translation>nachher</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <extracomment>a part of sentences</extracomment>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>another process, process {1} since {2}</source>
        <extracomment>storage/lock.py; {1} = os.getpid(), {2} = since</extracomment>
        <translation>ein anderer Prozess, Prozess {1} seit {2}</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>a part of sentences</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>built in</source>
        <extracomment>a part of sentences</extracomment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <extracomment>a part of sentences</extracomment>
        <translation>auf der Platte verändert</translation>
    </message>
    <message>
        <source>driver {1}</source>
        <extracomment>a part of sentences; {1} = self.driver</extracomment>
        <translation>Treiber {1}</translation>
    </message>
    <message>
        <source>half downloaded</source>
        <extracomment>a part of sentences</extracomment>
        <translation>halb heruntergeladen</translation>
    </message>
    <message>
        <source>incomplete</source>
        <extracomment>a part of sentences</extracomment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>it broke off before its end</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>sie brach vor dem Ende ab</translation>
    </message>
    <message>
        <source>it declined to answer</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>es lehnte die Antwort ab</translation>
    </message>
    <message>
        <source>it held no description</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>sie enthielt keine Beschreibung</translation>
    </message>
    <message>
        <source>it held no list of elements</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>sie enthielt keine Elementliste</translation>
    </message>
    <message>
        <source>it named places</source>
        <extracomment>vlm/describe.py</extracomment>
        <translation>sie nannte Orte</translation>
    </message>
    <message>
        <source>it was not a JSON object</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>sie war kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it was not in English</source>
        <extracomment>vlm/reply.py</extracomment>
        <translation>sie war nicht auf Englisch</translation>
    </message>
    <message>
        <source>present</source>
        <extracomment>a part of sentences</extracomment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>present, not verified</source>
        <extracomment>a part of sentences</extracomment>
        <translation>vorhanden, nicht geprüft</translation>
    </message>
    <message>
        <source>process {1} since {2}</source>
        <extracomment>storage/lock.py; {1} = os.getpid(), {2} = since</extracomment>
        <translation>Prozess {1} seit {2}</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>a part of sentences</extracomment>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>{1} GB</source>
        <extracomment>a part of sentences; {1} = gigabytes(free)</extracomment>
        <translation>{1} GB</translation>
    </message>
    <message>
        <source>{1} GB free in &apos;{2}&apos;, where results are kept until they are exported.</source>
        <extracomment>workflow/machine.py; {1} = free / _GB, {2} = printable(folder)</extracomment>
        <translation>{1} GB frei in „{2}“, wo Ergebnisse bis zum Export liegen.</translation>
    </message>
    <message>
        <source>{1} GB free where the results go.</source>
        <extracomment>workflow/preflight.py; {1} = free / 1000000000.0</extracomment>
        <translation>{1} GB frei, wo die Ergebnisse hinkommen.</translation>
    </message>
    <message>
        <source>{1} GB of memory free.</source>
        <extracomment>workflow/preflight.py; {1} = free / 1000000000.0</extracomment>
        <translation>{1} GB Arbeitsspeicher frei.</translation>
    </message>
    <message>
        <source>{1} GB, {2} GB free</source>
        <extracomment>a part of sentences; {1} = self.total_bytes / _GB, {2} = self.free_bytes / _GB</extracomment>
        <translation>{1} GB, {2} GB frei</translation>
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
        <translation>{1}: {2} und {3} weitere.</translation>
    </message>
    <message>
        <source>{1}: {2}.</source>
        <extracomment>imaging/leaks.py; {2} = told</extracomment>
        <translation>{1}: {2}.</translation>
    </message>
    <message>
        <source>{1} (finds elements) is {2}.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} (findet Elemente): {2}.</translation>
    </message>
    <message>
        <source>{1} (guesses the place) is {2}.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} (rät den Ort): {2}.</translation>
    </message>
    <message>
        <source>{1} (makes the pattern) is {2}.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} (macht das Muster): {2}.</translation>
    </message>
    <message>
        <source>{1} (tightens boxes) is {2}.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} (zieht Kästen enger): {2}.</translation>
    </message>
    <message>
        <source>{1} MB</source>
        <extracomment>a part of sentences; {1} = gigabytes(free)</extracomment>
        <translation>{1} MB</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <extracomment>a part of sentences</extracomment>
        <translation>{1} und {2}</translation>
    </message>
    <message>
        <source>{1} bits a channel were reduced to 8.</source>
        <extracomment>imaging/stated_colours.py; {1} = stated.bits</extracomment>
        <translation>{1} Bit je Kanal wurden auf 8 gebracht.</translation>
    </message>
    <message>
        <source>{1} can be asked, once you allow it for a batch.</source>
        <extracomment>vlm/openai.py; {1} = host</extracomment>
        <translation>{1} kann gefragt werden, sobald Sie es für einen Lauf erlauben.</translation>
    </message>
    <message>
        <source>{1} cannot hold sides longer than {2} pixels.</source>
        <extracomment>imaging/encode.py; {1} = name, {2} = largest</extracomment>
        <translation>{1} kann keine Seiten über {2} Bildpunkte halten.</translation>
    </message>
    <message>
        <source>{1} could not be used ({2}).</source>
        <extracomment>detection/hub_models.py; {1} = name, {2} = type(error).__name__</extracomment>
        <translation>{1} ließ sich nicht verwenden ({2}).</translation>
    </message>
    <message>
        <source>{1} is already being downloaded by another GeoShield.</source>
        <extracomment>storage/pulling.py; {1} = row.name</extracomment>
        <translation>{1} wird schon von einem anderen GeoShield heruntergeladen.</translation>
    </message>
    <message>
        <source>{1} is here and finds elements.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} ist da und findet Elemente.</translation>
    </message>
    <message>
        <source>{1} is here and guesses the place.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} ist da und rät den Ort.</translation>
    </message>
    <message>
        <source>{1} is here and makes the pattern.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} ist da und macht das Muster.</translation>
    </message>
    <message>
        <source>{1} is here and tightens boxes.</source>
        <extracomment>workflow/machine.py; {1} = row.name</extracomment>
        <translation>{1} ist da und zieht Kästen enger.</translation>
    </message>
    <message>
        <source>{1} is here, but its driver {2} does not fit torch</source>
        <extracomment>a part of sentences; {1} = self.reason, {2} = self.reason</extracomment>
        <translation>{1} ist da, aber der Treiber {2} passt nicht zu torch</translation>
    </message>
    <message>
        <source>{1} is here, but this torch was built without CUDA</source>
        <extracomment>a part of sentences; {1} = self.reason</extracomment>
        <translation>{1} ist da, aber dieses torch wurde ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>{1} is here, but this torch was not built for cards of its age</source>
        <extracomment>a part of sentences; {1} = self.reason</extracomment>
        <translation>{1} ist da, aber dieses torch wurde nicht für so alte Karten gebaut</translation>
    </message>
    <message>
        <source>{1} is incomplete there: {2}.</source>
        <extracomment>storage/importing.py; {1} = row.name, {2} = &apos;, &apos;.join(absent)</extracomment>
        <translation>{1} ist dort unvollständig: {2}.</translation>
    </message>
    <message>
        <source>{1} is pickled there, and this copy of GeoShield cannot convert it.</source>
        <extracomment>storage/importing.py; {1} = row.name</extracomment>
        <translation>{1} ist dort als Pickle gepackt, und diese Ausgabe von GeoShield kann es nicht umwandeln.</translation>
    </message>
    <message>
        <source>{1} is set up otherwise than its publisher says ({2}).</source>
        <extracomment>encoders/published.py; {1} = row.name, {2} = &apos;, &apos;.join(wrong)</extracomment>
        <translation>{1} ist anders eingerichtet, als der Herausgeber sagt ({2}).</translation>
    </message>
    <message>
        <source>{1} names only {2} of drawn shapes: its weights or their preparation are wrong.</source>
        <extracomment>encoders/shapes.py; {1} = encoder.name, {2} = own.named</extracomment>
        <translation>{1} benennt nur {2} der gezeichneten Formen: seine Gewichte oder ihre Vorbereitung stimmen nicht.</translation>
    </message>
    <message>
        <source>{1} names only {2} of drawn shapes: with {3} it would see.</source>
        <extracomment>encoders/shapes.py; {1} = encoder.name, {2} = own.named, {3} = why</extracomment>
        <translation>{1} benennt nur {2} der gezeichneten Formen: mit {3} sähe es.</translation>
    </message>
    <message>
        <source>{1} needs the activation gelu but was built with {2}.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name, {2} = &apos;, &apos;.join(found)</extracomment>
        <translation>{1} braucht die Aktivierung gelu, wurde aber mit {2} gebaut.</translation>
    </message>
    <message>
        <source>{1} needs the activation gelu_pytorch_tanh but was built with {2}.</source>
        <extracomment>encoders/hub_towers.py; {1} = row.name, {2} = &apos;, &apos;.join(found)</extracomment>
        <translation>{1} braucht die Aktivierung gelu_pytorch_tanh, wurde aber mit {2} gebaut.</translation>
    </message>
    <message>
        <source>{1} needs the activation {2} but was built with {3}.</source>
        <extracomment>encoders/loading.py; {1} = row.name, {2} = wanted.__name__, {3} = names</extracomment>
        <translation>{1} braucht die Aktivierung {2}, wurde aber mit {3} gebaut.</translation>
    </message>
    <message>
        <source>{1} needs {2} GB in &apos;{3}&apos;.</source>
        <extracomment>storage/importing.py; {1} = row.name, {2} = total / 1000000000.0, {3} = printable(root)</extracomment>
        <translation>{1} braucht {2} GB in „{3}“.</translation>
    </message>
    <message>
        <source>{1} needs {2} GB more, and {3} GB are free in &apos;{4}&apos;.</source>
        <extracomment>storage/pulling.py; {1} = row.name, {2} = needed / 1000000000.0, {3} = there / 1000000000.0, {4} = printable(root)</extracomment>
        <translation>{1} braucht noch {2} GB, und {3} GB sind in „{4}“ frei.</translation>
    </message>
    <message>
        <source>{1} processor cores ({2}) and {3} GB of memory.</source>
        <extracomment>workflow/machine.py; {1} = usable, {2} = platform.machine(), {3} = total</extracomment>
        <translation>{1} Prozessorkerne ({2}) und {3} GB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>{1}, process {2} since {3}</source>
        <extracomment>storage/lock.py; {1} = name, {2} = os.getpid(), {3} = since</extracomment>
        <translation>{1}, Prozess {2} seit {3}</translation>
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
        <translation>Zustand</translation>
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
        <source>Who described it</source>
        <translation>Wer es beschrieben hat</translation>
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
    <message>
        <source>What this photo tells</source>
        <translation>Was dieses Foto verrät</translation>
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
        <translation>{percent}&#xa0;% dieses Fotos sind glatt</translation>
    </message>
</context>
<context>
    <name>StrengthDesk</name>
    <message>
        <source>Trying the pattern on a part of this photo, in turns with the photos in work ...</source>
        <translation>Das Muster wird an einem Ausschnitt dieses Fotos versucht, im Wechsel mit den Fotos in Arbeit …</translation>
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
        <source>Time here</source>
        <translation>Zeit hier</translation>
    </message>
    <message>
        <source>How visible</source>
        <translation>Wie sichtbar</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>{n} exported to {folder}</source>
        <translation>{n} nach {folder} exportiert</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} fertig</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{n} photos: {parts}</source>
        <translation>{n} Fotos: {parts}</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten verbergen</translation>
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
        <translation>Nach Zustand</translation>
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
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
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
    <message>
        <source>So far only demonstration models are here: they remove tags, but their pattern protects no real photo. Set-up gets the real ones ({size}, once).</source>
        <translation>Bisher sind nur Vorführmodelle hier: sie entfernen Angaben, aber ihr Muster schützt kein echtes Foto. Einrichten holt die echten ({size}, einmal).</translation>
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
