package fr.cltsds.jobs;

import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The connections of the jobs' login, for the one who wakes the jobs up and stands in no room himself. */
class JobsDataSource extends DelegatingDataSource {

    JobsDataSource(DataSource rooms) {
        super(rooms);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return Rooms.in(Room.jobs(), super::getConnection);
        } catch (SQLException | RuntimeException known) {
            throw known;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
