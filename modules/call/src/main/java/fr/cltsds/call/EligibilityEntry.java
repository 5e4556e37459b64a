package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A criterion of eligibility at its place in a call. */
@Entity
@NationalTable("Part of a call")
@Table(schema = "call", name = "eligibility_criterion")
class EligibilityEntry {

    @Id
    private UUID id;

    private int position;
    private String wording;
    private String explanation;

    @SuppressWarnings("UnusedVariable")
    private boolean visible;

    @SuppressWarnings("NullAway.Init")
    protected EligibilityEntry() {}

    EligibilityEntry(int position, EligibilityCriterion criterion) {
        this.id = Ids.next();
        this.position = position;
        this.wording = criterion.wording();
        this.explanation = criterion.explanation();
    }

    void publish() {
        visible = true;
    }

    int position() {
        return position;
    }

    EligibilityCriterion criterion() {
        return new EligibilityCriterion(wording, explanation);
    }
}
