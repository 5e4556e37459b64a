package trial;

import fr.cltsds.kernel.Missing;
import fr.cltsds.room.Board;
import fr.cltsds.room.TerritoryId;
import java.util.UUID;

/** Where a notebook is read, by whoever may read in its territory. */
@Board
public class NotebookBoard {

    private final Notebooks notebooks;

    NotebookBoard(Notebooks notebooks) {
        this.notebooks = notebooks;
    }

    public NotebookRow read(TerritoryId territory, UUID notebook) {
        return notebooks.findById(notebook).map(Notebook::asRow).orElseThrow(() -> new Missing(notebook));
    }
}
