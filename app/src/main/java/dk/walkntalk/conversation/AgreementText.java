package dk.walkntalk.conversation;

import androidx.annotation.NonNull;
import androidx.room.Entity;
import androidx.room.ForeignKey;

/** What was said for one part of an agreement. */
@Entity(
        tableName = "agreement_text",
        primaryKeys = {"agreementId", "part"},
        foreignKeys = @ForeignKey(entity = AgreementRow.class, parentColumns = "id",
                childColumns = "agreementId", onDelete = ForeignKey.CASCADE))
final class AgreementText {
    final long agreementId;
    @NonNull final AgreementPart part;
    @NonNull final Words text;

    AgreementText(long agreementId, @NonNull AgreementPart part, @NonNull Words text) {
        this.agreementId = agreementId;
        this.part = part;
        this.text = text;
    }
}
