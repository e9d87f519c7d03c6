package dk.walkntalk.walk;

import android.content.Context;
import android.view.ViewGroup;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.Cards;
import java.util.function.LongConsumer;

/** The agreements made so far under a perspective, as cards to open. */
final class AgreementCards {
    private AgreementCards() { }

    static void add(ViewGroup list, Conversation talk, Perspective perspective, LongConsumer onTap) {
        Context context = list.getContext();
        for (Agreement agreement : talk.agreements(perspective)) {
            String of = context.getString(R.string.walk_agreement_of, perspective.name());
            String people = talk.concept().subject().isGroup()
                    ? "\n" + context.getString(R.string.plan_belongs_line, people(context, talk, agreement)) : "";
            Cards.add(list, what(context, agreement), of + people, "", () -> onTap.accept(agreement.id()));
        }
    }

    /** What is agreed, in a few words. */
    static String what(Context context, Agreement agreement) {
        String what = agreement.words(AgreementPart.WHAT).text().trim();
        String sentence = agreement.sentence().text().trim();
        if (what.isEmpty() && !sentence.isEmpty()) {
            return context.getString(R.string.walk_agreement_sentence, Cards.brief(sentence));
        }
        return what.isEmpty() ? context.getString(R.string.walk_agreement_no_what) : Cards.brief(what);
    }

    private static String people(Context context, Conversation talk, Agreement agreement) {
        String names = talk.names(agreement);
        return names.isEmpty() ? context.getString(R.string.plan_belongs_group) : names;
    }
}
