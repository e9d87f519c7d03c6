// What the page says, in the phone's language.
const da = {
  title: 'Telefon', phone: 'Telefonens skærm', back: 'Tilbage', turn: 'Drej', dark: 'Mørk', font: 'Tekst {0}\u00a0%',
  louder: 'Lydstyrke op', quieter: 'Lydstyrke ned', headset: 'Headset-knap',
  mirrors: 'Til skærmlæser', writes: 'Enter, og skriv så. Shift + Esc fører tilbage.',
  hint: 'Klik, træk og hold nede med mus eller finger. Tastaturet skriver i appen; Esc er Tilbage, og Shift + Esc '
    + 'forlader telefonen.',
  cancel: 'Annuller', ok: 'OK', done: 'Færdig', close: 'Luk',
  PICTURE: 'Tag et billede', pictureText: 'Appen beder telefonens kamera om et billede. Vælg en billedfil, eller brug '
    + 'kameraet her.',
  file: 'Vælg en fil', useCamera: 'Brug kameraet', shoot: 'Tag billedet',
  noCamera: 'Kameraet kunne ikke åbnes. Vælg en billedfil i stedet.',
  OPEN: 'Vælg en fil', openText: 'Appen beder om en fil fra telefonen.',
  LISTEN: 'Tal', listenText: 'Telefonen lytter. Skriv her, hvad du ville have sagt.', said: 'Det, der bliver sagt',
  speak: 'Tal i stedet', speakText: 'Browserens talegenkendelse kan sende lyden til den, der har lavet browseren.',
  listening: 'Browseren lytter …', notHeard: 'Browseren hørte ikke noget. Skriv i stedet, eller prøv igen.',
  nothing: 'Sig ingenting',
  PERMISSION: 'Må appen det?', permissionText: 'Appen beder om lov til: {0}', allow: 'Tillad', deny: 'Tillad ikke',
  SAVE: 'Gem fil', saveText: 'Appen vil gemme {0}. Filen hentes ned af browseren.', save: 'Gem',
  HAND_OVER: 'Hentet: {0}', PRINT: 'Udskriv', printText: '{0} åbnes som PDF i et nyt faneblad; udskriv derfra.',
  open: 'Åbn {0}', VISIT: 'Åbn uden for telefonen', visitText: 'Appen vil åbne denne adresse:',
  CRASH: 'Appen er gået ned', crashText: 'Det, der var skrevet, er gemt. Sådan gik det til:', restart: 'Start igen',
  NOBODY: 'Det er der ingen app til her: {0}',
  tooLarge: 'Filen er for stor: højst {0} MB. Intet er gået tabt; vælg en mindre.',
  sending: 'Filen er på vej …', notSent: 'Filen kom ikke frem. Intet er gået tabt; prøv igen.',
  busy: 'Telefonen er åben i et andet vindue', busyText: 'Kun et vindue ad gangen kan vise den.',
  take: 'Brug den her', taken: 'Telefonen er nu åben i et andet vindue',
  gone: 'Ingen forbindelse til telefonen', goneText: 'Det, der var skrevet, er gemt på telefonen. Siden prøver igen af '
    + 'sig selv. Er programmet standset, så start det igen.',
  again: 'Prøv igen nu',
};
const en = {
  title: 'Phone', phone: 'The phone’s screen', back: 'Back', turn: 'Turn', dark: 'Dark', font: 'Text {0}\u00a0%',
  louder: 'Volume up', quieter: 'Volume down', headset: 'Headset button',
  mirrors: 'For screen readers', writes: 'Enter, then write. Shift + Esc leads back.',
  hint: 'Click, drag and hold with mouse or finger. The keyboard types into the app; Esc is Back, and Shift + Esc '
    + 'leaves the phone.',
  cancel: 'Cancel', ok: 'OK', done: 'Done', close: 'Close',
  PICTURE: 'Take a picture', pictureText: 'The app asks the phone’s camera for a picture. Choose a picture file, or '
    + 'use the camera here.',
  file: 'Choose a file', useCamera: 'Use the camera', shoot: 'Take the picture',
  noCamera: 'The camera could not be opened. Choose a picture file instead.',
  OPEN: 'Choose a file', openText: 'The app asks for a file of the phone.',
  LISTEN: 'Speak', listenText: 'The phone listens. Write here what you would have said.', said: 'What is said',
  speak: 'Speak instead', speakText: 'The browser’s speech recognition may send the sound to the browser’s maker.',
  listening: 'The browser listens …', notHeard: 'The browser heard nothing. Write instead, or try again.',
  nothing: 'Say nothing',
  PERMISSION: 'May the app do that?', permissionText: 'The app asks for: {0}', allow: 'Allow', deny: 'Do not allow',
  SAVE: 'Save file', saveText: 'The app wants to save {0}. The browser downloads it.', save: 'Save',
  HAND_OVER: 'Downloaded: {0}', PRINT: 'Print', printText: '{0} opens as a PDF in a new tab; print from there.',
  open: 'Open {0}', VISIT: 'Open outside of the phone', visitText: 'The app wants to open this address:',
  CRASH: 'The app has crashed', crashText: 'What was written is kept. This is how it came:', restart: 'Start again',
  NOBODY: 'There is no app for that here: {0}',
  tooLarge: 'The file is too large: {0} MB at most. Nothing is lost; choose a smaller one.',
  sending: 'The file is on its way …', notSent: 'The file did not arrive. Nothing is lost; try again.',
  busy: 'The phone is open in another window', busyText: 'Only one window at a time can show it.',
  take: 'Use it here', taken: 'The phone is now open in another window',
  gone: 'No connection to the phone', goneText: 'What was written is kept on the phone. The page tries again by '
    + 'itself. If the program has stopped, start it again.',
  again: 'Try again now',
};
let words = da;

export function speaks(language) {
  words = language.startsWith('da') ? da : en;
  document.documentElement.lang = language.startsWith('da') ? 'da' : 'en';
}

export function say(key, value) {
  return words[key].replace('{0}', value);
}
