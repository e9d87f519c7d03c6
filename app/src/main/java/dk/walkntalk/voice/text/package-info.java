/**
 * What a recogniser wrote becomes text that reads well: {@link dk.walkntalk.voice.text.NoteText} with capitals, full
 * stops and spoken marks, {@link dk.walkntalk.voice.text.Suggestions} for words that lie close to those that a
 * conversation knows. Plain Java, nothing of Android.
 */
package dk.walkntalk.voice.text;
