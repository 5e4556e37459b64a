package fr.cltsds.testkit.isolation;

import java.util.List;

/** Calls the helpers that every policy leans on: they say the room they were told, and raise when they were told none. */
final class RoomFunctionRules {

    private RoomFunctionRules() {}

    /** Which helper hears which setting, and what it answers when that one setting is told and all others are empty. */
    static final String VIEWS = """
            create temporary table helper (object, setting) as values
                ('room.territory_id()', 'room.territory'), ('room.person_id()', 'room.person'),
                ('room.id()', 'room.id'), ('room.actor_id()', 'room.actor');

            create function pg_temp.heard(helper text, setting text, said text) returns text language plpgsql as $$
            declare
                heard text;
            begin
                perform set_config(h.setting, '', true) from helper h;
                perform set_config(setting, said, true);
                execute 'select ' || helper || '::text' into heard;
                return coalesce(heard, '');
            exception when others then
                return 'raises';
            end
            $$;
            """;

    static final List<Rule> ALL = List.of(
            new Rule("a helper is asked once a statement", """
                    select object, 'is missing' from helper where object not in (select object from house_function)
                    union all
                    select object, case when answer <> 'uuid' then format('answers %s, not uuid', answer)
                        when volatility = 'v' then 'is VOLATILE: asked again for every row'
                        else 'is IMMUTABLE: a plan would keep the room of another transaction' end
                    from house_function join helper using (object) where answer <> 'uuid' or volatility <> 's'
                    """), new Rule("a helper answers the room or raises", """
                    with room as (select gen_random_uuid()::text as told), known as (
                        select h.* from helper h join house_function f using (object))
                    select object, case heard when '' then 'answers nothing' when 'raises' then 'raises'
                                              else 'answers another room' end || ' when it was told a room'
                    from (select object, told, pg_temp.heard(object, setting, told) as heard from known, room) asked
                    where heard <> told
                    union all
                    select k.object, format('does not raise when only %s was told', h.setting)
                    from known k join helper h on h.setting <> k.setting cross join room
                    where pg_temp.heard(k.object, h.setting, told) <> 'raises'
                    union all
                    select object, 'does not raise when nothing was told' from known
                    where pg_temp.heard(object, setting, '') <> 'raises'
                    union all
                    select object, 'does not raise when it was told what is no identifier' from known
                    where pg_temp.heard(object, setting, 'nowhere') <> 'raises'
                    """));
}
