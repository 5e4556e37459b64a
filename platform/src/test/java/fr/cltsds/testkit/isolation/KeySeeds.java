package fr.cltsds.testkit.isolation;

import static fr.cltsds.testkit.isolation.Seed.On.ANYWHERE;
import static fr.cltsds.testkit.isolation.Seed.On.CHILD;
import static fr.cltsds.testkit.isolation.Seed.On.PERSONAL;
import static fr.cltsds.testkit.isolation.Seed.On.ROOMED;
import static fr.cltsds.testkit.isolation.Seed.On.TERRITORIAL;

import java.util.List;

/** Traps 4 and 5: references and uniques that cross rooms, or tell what another room holds. */
final class KeySeeds {

    private static final String OTHER = "alter table {table} add column seeded_other uuid;";
    private static final String CROSSING =
            "{table}: foreign key crossing to {table} does not pair {tenant} with {tenant}:"
                    + " it reaches other rooms, and tells which ids exist";
    private static final String TELLS = ": it tells what another room holds";

    private KeySeeds() {}

    static final List<Seed> ALL = List.of(
            new Seed(
                    4,
                    TERRITORIAL,
                    "a simple reference",
                    OTHER + "alter table {table} add constraint lone unique (id),"
                            + "add constraint crossing foreign key (seeded_other) references {table} (id)",
                    CROSSING),
            new Seed(
                    4,
                    ROOMED,
                    "a simple reference between letters",
                    OTHER + "alter table {table} add constraint lone unique (id),"
                            + "add constraint crossing foreign key (seeded_other) references {table} (id)",
                    CROSSING),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference with its columns swapped",
                    OTHER + "alter table {table}"
                            + " add constraint crossing foreign key (seeded_other, territory_id) references {table} (territory_id, id)",
                    CROSSING),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference that brings a room of its own",
                    OTHER + "alter table {table} add column seeded_elsewhere uuid,"
                            + " add constraint crossing foreign key (seeded_elsewhere, seeded_other) references {table} (territory_id, id)",
                    CROSSING),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference out of its schema",
                    "create schema away; create table away.note (territory_id uuid not null, id uuid not null,"
                            + " primary key (territory_id, id), constraint note_fk foreign key (territory_id, id) references {table} (territory_id, id))",
                    "away.note: foreign key note_fk leaves its schema for {table}"),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference from a national table",
                    "create table {schema}.nation (id uuid primary key, place uuid, what uuid,"
                            + " constraint nation_fk foreign key (place, what) references {table} (territory_id, id))",
                    "{schema}.nation: foreign key nation_fk leads from a national table into {table}"),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference that moves rows",
                    OTHER + "alter table {table} add constraint crossing"
                            + " foreign key (territory_id, seeded_other) references {table} (territory_id, id) on update cascade",
                    "{table}: foreign key crossing is ON UPDATE CASCADE"),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference that empties the room",
                    OTHER + "alter table {table} add constraint crossing"
                            + " foreign key (territory_id, seeded_other) references {table} (territory_id, id) on delete set null",
                    "{table}: foreign key crossing empties territory_id when its target goes"),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference that resets the room",
                    OTHER + "alter table {table} add constraint crossing"
                            + " foreign key (territory_id, seeded_other) references {table} (territory_id, id) on delete set default",
                    "{table}: foreign key crossing empties territory_id when its target goes"),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference that trusts yesterday",
                    OTHER + "alter table {table} add constraint crossing"
                            + " foreign key (territory_id, seeded_other) references {table} (territory_id, id) not valid",
                    "{table}: constraint crossing was never validated"),
            new Seed(
                    4,
                    TERRITORIAL,
                    "a reference switched off",
                    OTHER + "alter table {table} add constraint crossing"
                            + " foreign key (territory_id, seeded_other) references {table} (territory_id, id);"
                            + "alter table {table} disable trigger all",
                    "{table}: foreign key crossing is switched off"),
            new Seed(
                    5,
                    TERRITORIAL,
                    "a unique over all rooms",
                    "alter table {table} add constraint lone unique (id)",
                    "{table}: unique index lone begins with id, not with territory_id" + TELLS),
            new Seed(
                    5,
                    ROOMED,
                    "a unique over all letters",
                    "alter table {table} add constraint lone unique (id)",
                    "{table}: unique index lone begins with id, not with room_id" + TELLS),
            new Seed(
                    5,
                    PERSONAL,
                    "a unique over all persons",
                    "alter table {table} add constraint lone unique (id)",
                    "{table}: unique index lone begins with id, not with person_id" + TELLS),
            new Seed(
                    5,
                    TERRITORIAL,
                    "a unique index over all rooms",
                    "create unique index lone on {table} (id)",
                    "{table}: unique index lone begins with id, not with territory_id" + TELLS),
            new Seed(
                    5,
                    TERRITORIAL,
                    "a unique where the room comes second",
                    "create unique index lone on {table} (id, territory_id)",
                    "{table}: unique index lone begins with id, not with territory_id" + TELLS),
            new Seed(
                    5,
                    TERRITORIAL,
                    "a unique over some rows of all rooms",
                    "create unique index lone on {table} (id) where id is not null",
                    "{table}: unique index lone begins with id, not with territory_id" + TELLS),
            new Seed(
                    5,
                    TERRITORIAL,
                    "a unique expression",
                    "create unique index lone on {table} (lower(id::text))",
                    "{table}: unique index lone begins with an expression, not with territory_id" + TELLS),
            new Seed(
                    5,
                    TERRITORIAL,
                    "a unique where the room is only carried",
                    "create unique index lone on {table} (id) include (territory_id)",
                    "{table}: unique index lone begins with id, not with territory_id" + TELLS),
            new Seed(
                    5,
                    TERRITORIAL,
                    "an exclusion over all rooms",
                    "alter table {table} add constraint lone exclude using hash (id with =)",
                    "{table}: exclusion lone begins with id, not with territory_id" + TELLS),
            new Seed(
                    5,
                    TERRITORIAL,
                    "a key without its room",
                    "alter table {table} drop constraint {key} cascade; alter table {table} add constraint {key} primary key (id)",
                    "{table}: primary key {key} begins with id, not with territory_id" + TELLS),
            new Seed(
                    5,
                    CHILD,
                    "a key where the room comes last",
                    "alter table {table} drop constraint {key} cascade; alter table {table} add column seeded_last uuid;"
                            + "alter table {table} add constraint {key} primary key (seeded_last, territory_id)",
                    "{table}: primary key {key} begins with seeded_last, not with territory_id" + TELLS),
            new Seed(
                    5,
                    PERSONAL,
                    "a person's key without the person",
                    "alter table {table} drop constraint {key} cascade; alter table {table} add constraint {key} primary key (id)",
                    "{table}: primary key {key} begins with id, not with person_id" + TELLS),
            new Seed(
                    5,
                    ROOMED,
                    "no key at all",
                    "alter table {table} drop constraint {key} cascade",
                    "{table}: has no primary key"),
            new Seed(
                    5,
                    ANYWHERE,
                    "a projection unique over all territories",
                    "create unique index lone on probe.row (title)",
                    "probe.row.lone: a territory that adds a line learns whether another one holds the value"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "an index without its room",
                    "create index late on {table} (id)",
                    "{table}.late: begins with id, not with territory_id"),
            new Seed(
                    9,
                    ROOMED,
                    "an index where the room comes second",
                    "create index late on {table} (id, room_id)",
                    "{table}.late: begins with id, not with room_id"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "an index over an expression",
                    "create index late on {table} (md5(id::text))",
                    "{table}.late: begins with an expression, not with territory_id"),
            new Seed(
                    9,
                    TERRITORIAL,
                    "an index that could not be built",
                    "create index late on {table} (territory_id, id);"
                            + "update pg_index set indisvalid = false where indexrelid = '{schema}.late'::regclass",
                    "{table}.late: is not valid: a failed build left it half made"),
            new Seed(
                    4,
                    ANYWHERE,
                    "a reference between kinds of rooms",
                    "create table probe.mixed (territory_id uuid not null, id uuid not null, primary key (territory_id, id),"
                            + " constraint mixed_fk foreign key (territory_id, id) references probe.letter (room_id, id))",
                    "probe.mixed: foreign key mixed_fk to probe.letter does not pair territory_id with room_id:"
                            + " it reaches other rooms, and tells which ids exist"));
}
