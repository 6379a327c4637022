/** Runs one Neo4j for the tests or the benchmark, and ends it by itself when these are gone. */
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

    /** Arguments: folder, port (0 for a free one), the longest it may live, in seconds, page cache in MiB. */
    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        var port = Integer.parseInt(args[1]);
        var lifetime = Duration.ofSeconds(Long.parseLong(args[2]));
        var pageCache = ByteUnit.mebiBytes(Long.parseLong(args[3]));

        // Before Neo4j starts, so that a parent that dies meanwhile leaves nothing behind.
        endWithParentOrAfter(lifetime);
        var service = start(folder, port, pageCache);
        // The hook serves every way out: the parent gone, the lifetime over, SIGTERM, Ctrl-C.
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        System.out.println("ready " + boltPort(service));
    }

    private static DatabaseManagementService start(Path folder, int port, long pageCache) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
                // Netty would wait that long for late requests; a test has none.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                // Otherwise each of the two databases claims 256 MB of disk for its log.
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

    private static void endWithParentOrAfter(Duration lifetime) {
        var parentGone = new CountDownLatch(1);
        daemon(() -> {
            System.in.transferTo(OutputStream.nullOutputStream());
            parentGone.countDown();
        });
        daemon(() -> {
            parentGone.await(lifetime.toSeconds(), TimeUnit.SECONDS);
            daemon(() -> {
                Thread.sleep(SHUTDOWN.toMillis());
                Runtime.getRuntime().halt(1);
            });
            System.exit(0);
        });
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
