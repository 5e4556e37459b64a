package fr.cltsds.room;

import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Gives each room the small pool of its own database login, and nothing at all outside a room. */
class RoomDataSource extends AbstractRoutingDataSource {

    RoomDataSource(Map<Login, DataSource> pools) {
        setTargetDataSources(Map.copyOf(new EnumMap<>(pools)));
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return Rooms.current().login();
    }
}
