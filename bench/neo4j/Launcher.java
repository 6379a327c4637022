/** Runs one Neo4j for the benchmark, and ends it by itself when the benchmark is gone. */
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

public class Launcher {
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);

    /** Arguments: folder, page cache in MiB, the longest it may live, in seconds. */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var pageCache = ByteUnit.mebiBytes(Long.parseLong(args[1]));
        var lifetime = Duration.ofSeconds(Long.parseLong(args[2]));

        daemon(() -> {
            System.in.transferTo(OutputStream.nullOutputStream());
            end();
        });
        daemon(() -> {
            Thread.sleep(lifetime.toMillis());
            end();
        });
        var service = start(folder, pageCache);
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        System.out.println("ready " + boltPort(service));
    }

    private static DatabaseManagementService start(Path folder, long pageCache) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                // The whole store fits, as it does on a server that is set up for its data.
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .build();
    }

    private static int boltPort(DatabaseManagementService service) {
        var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        return database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    /** In order if it can be, within a bound if not. */
    private static void end() {
        daemon(() -> {
            Thread.sleep(SHUTDOWN.toMillis());
            Runtime.getRuntime().halt(1);
        });
        System.exit(0);
    }

    private interface Task {
        void run() throws Exception;
    }

    private static void daemon(Task task) {
        var thread = new Thread(() -> {
            try {
                task.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
