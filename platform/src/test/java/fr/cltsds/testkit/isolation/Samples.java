package fr.cltsds.testkit.isolation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows of one table that the matrix tries: those that are there, those that could be, those that never were. */
record Samples(Shape shape, List<Row> there, List<Row> possible, List<Row> imagined) {

    static Samples of(Shape shape, RowMaker maker) throws SQLException {
        var there = new ArrayList<Row>();
        var possible = new ArrayList<Row>();
        for (var number = 0; number < Told.ROOMS.size(); number++) {
            var name = "row of room " + (number + 1);
            var published = number != 1;
            there.add(maker.there(shape, name, Told.ROOMS.get(number), published));
            possible.add(maker.possible(shape, name, Told.ROOMS.get(number), published));
        }
        if (shape.room().equals("roomed")) {
            for (var room : List.of(Told.NIL, Told.PUBLIC)) {
                var name = room.equals(Told.NIL) ? "row of the nation" : "row of the public";
                there.add(maker.there(shape, name, room, true));
                possible.add(maker.possible(shape, name, room, true));
            }
        }
        var imagined = new ArrayList<>(List.of(maker.neverWritten(shape, "row that never was", Told.ELSEWHERE)));
        if (!shape.tenant().isEmpty() && !shape.room().equals("roomed")) {
            imagined.add(maker.neverWritten(shape, "row of the nil room", Told.NIL));
        }
        return new Samples(shape, List.copyOf(there), List.copyOf(possible), List.copyOf(imagined));
    }

    List<Row> rows(Verb verb) {
        return Stream.concat((verb == Verb.INSERT ? possible : there).stream(), imagined.stream())
                .toList();
    }
}
