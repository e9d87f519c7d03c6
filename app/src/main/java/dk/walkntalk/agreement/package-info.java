/**
 * Spoken or typed Danish becomes agreements: {@link dk.walkntalk.agreement.AgreementReader} for what is
 * said on a walk, {@link dk.walkntalk.agreement.TimeReader} for a time alone. A small grammar: words with
 * their places, a lexicon, rules that combine. What is not said stays empty; nothing is guessed. What the
 * rules read is judged last: {@code Judge} asks {@code Likelihood}, to which {@code Network} tells what
 * each word is for by what is {@code Seen} of all, and empties what is unlikely. Plain Java, nothing of Android.
 */
package dk.walkntalk.agreement;
