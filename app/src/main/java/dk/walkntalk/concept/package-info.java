/**
 * A municipality's concept of a development conversation: its perspectives, questions, stikord,
 * agreement field, rules and running text, read from a JSON file. Plain Java, nothing of Android,
 * so that the same reading serves the app, the PDF and a tool outside the phone.
 */
package dk.walkntalk.concept;
