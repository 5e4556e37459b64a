package trial;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(schema = "trial", name = "notebook")
class Notebook extends AbstractAggregateRoot<Notebook> {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID territoryId;

    private String title;

    @ElementCollection
    @CollectionTable(schema = "trial", name = "notebook_page", joinColumns = @JoinColumn(name = "notebook_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> pages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Notebook() {}

    Notebook(OpenNotebook command) {
        this.id = command.id();
        this.title = command.title();
        this.pages.addAll(command.pages());
        var _ = registerEvent(new NotebookOpened(command.territory(), id));
    }

    NotebookRow asRow() {
        return new NotebookRow(id, territoryId, title, List.copyOf(pages));
    }
}
