package fr.cltsds.ui.space.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows in a real table, which a narrow screen shows as cards; each cell then says what it is. */
public final class Table<T> extends NativeTable {

    private static final long serialVersionUID = 1L;

    private record Column<T>(String heading, Function<T, Component> cell) {}

    private final transient List<Column<T>> columns = new ArrayList<>();
    private final NativeTableRow headings = new NativeTableRow();
    private final NativeTableBody body = new NativeTableBody();

    /** @param caption what the rows are, for those who do not see the page around the table */
    public Table(String caption) {
        addClassName("rows");
        getElement().setAttribute("role", "table");
        setCaptionText(caption);
        getCaption().addClassName("unseen");
        headings.getElement().setAttribute("role", "row");
        getHead().add(headings);
        getHead().getElement().setAttribute("role", "rowgroup");
        body.getElement().setAttribute("role", "rowgroup");
        add(body);
    }

    /** The first column names the row. */
    @CanIgnoreReturnValue
    public Table<T> column(String heading, Function<T, Component> cell) {
        var head = new NativeTableHeaderCell(heading);
        head.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        headings.add(head);
        columns.add(new Column<>(heading, cell));
        return this;
    }

    public void clear() {
        body.removeAll();
    }

    public int size() {
        return (int) body.getChildren().count();
    }

    /** Adds a row at the end and answers it. */
    @CanIgnoreReturnValue
    public Component add(T row) {
        var line = new NativeTableRow();
        line.getElement().setAttribute("role", "row");
        line.add(name(columns.getFirst(), row));
        columns.stream().skip(1).forEach(column -> line.add(cell(column, row)));
        body.add(line);
        return line;
    }

    private Component name(Column<T> column, T row) {
        var name = new NativeTableHeaderCell(column.cell().apply(row));
        name.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        return name;
    }

    private Component cell(Column<T> column, T row) {
        var cell = new NativeTableCell(column.cell().apply(row));
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", column.heading());
        return cell;
    }
}
