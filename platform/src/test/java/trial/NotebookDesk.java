package trial;

import fr.cltsds.kernel.Missing;
import fr.cltsds.room.Desk;
import fr.cltsds.room.National;
import fr.cltsds.room.OpenToPublic;
import fr.cltsds.room.Personal;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import java.util.List;
import java.util.UUID;

@Desk
public class NotebookDesk {

    private final Notebooks notebooks;

    NotebookDesk(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    @OpenToPublic
    public UUID open(OpenNotebook command) {
        return notebooks.save(new Notebook(command)).asRow().id();
    }

    public NotebookRow read(TerritoryId territory, UUID notebook) {
        return notebooks.findById(notebook).map(Notebook::asRow).orElseThrow(() -> new Missing(notebook));
    }

    @OpenToPublic
    public List<NotebookRow> all(TerritoryId territory) {
        return notebooks.findAll().stream().map(Notebook::asRow).toList();
    }

    /** Stands in the nation's room and asks for what belongs to territories. */
    @National
    public List<NotebookRow> ofTheNation() {
        return notebooks.findAll().stream().map(Notebook::asRow).toList();
    }

    @Personal
    public Room mine() {
        return Rooms.current();
    }

    @OpenToPublic
    public Room open() {
        return Rooms.current();
    }
}
