/**
 * Spoken or typed Danish becomes agreements: {@link dk.walkntalk.agreement.AgreementReader} for what is
 * said on a walk, {@link dk.walkntalk.agreement.TimeReader} for a time alone. A small grammar: words with
 * their places, a lexicon, rules that combine. What is not said stays empty; nothing is guessed. What the
 * rules read is judged last: {@code Judge} asks {@code Likelihood}, which knows {@code Weights} of the
 * {@code Signs} at each word, and empties what is unlikely. Plain Java, nothing of Android.
 */
package dk.walkntalk.agreement;
