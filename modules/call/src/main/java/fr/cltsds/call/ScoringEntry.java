package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A criterion of the scoring grid at its place in a call. */
@Entity
@NationalTable("Part of a call")
@Table(schema = "call", name = "scoring_criterion")
class ScoringEntry {

    @Id
    private UUID id;

    private int position;
    private String title;
    private String guidance;
    private int weight;
    private int commentUpTo;
    private boolean mayNotApply;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> levels;

    @SuppressWarnings("UnusedVariable")
    private boolean visible;

    @SuppressWarnings("NullAway.Init")
    protected ScoringEntry() {}

    ScoringEntry(int position, ScoringCriterion criterion) {
        this.id = Ids.next();
        this.position = position;
        this.title = criterion.title();
        this.guidance = criterion.guidance();
        this.weight = criterion.weight();
        this.commentUpTo = criterion.commentUpTo();
        this.mayNotApply = criterion.mayNotApply();
        this.levels = criterion.levels();
    }

    void publish() {
        visible = true;
    }

    int position() {
        return position;
    }

    ScoringCriterion criterion() {
        return new ScoringCriterion(title, guidance, weight, commentUpTo, mayNotApply, levels);
    }
}
