package dk.walkntalk.conversation;

import androidx.room.Entity;
import androidx.room.ForeignKey;
import androidx.room.Index;

/** One of the people whom an agreement belongs to. An agreement without any belongs to all who took part. */
@Entity(
        tableName = "agreement_person",
        primaryKeys = {"agreementId", "participantId"},
        foreignKeys = {
            @ForeignKey(entity = AgreementRow.class, parentColumns = "id", childColumns = "agreementId",
                    onDelete = ForeignKey.CASCADE),
            @ForeignKey(entity = Participant.class, parentColumns = "id", childColumns = "participantId",
                    onDelete = ForeignKey.CASCADE)},
        indices = @Index("participantId"))
final class AgreementPerson {
    final long agreementId;
    final long participantId;

    AgreementPerson(long agreementId, long participantId) {
        this.agreementId = agreementId;
        this.participantId = participantId;
    }
}
