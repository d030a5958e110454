package nl.regiospiegel.launcher.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.BufferedReader;
import java.io.File;
import java.io.StringReader;
import java.util.Map;
import java.util.function.Function;

/**
 * The only class that knows Payara Micro. It is loaded beside the server and sees nothing of the launcher's libraries,
 * so it is started with plain values and gives back a plain {@link AutoCloseable}, or null when the application was
 * not deployed.
 */
public final class PayaraMicroServer implements Function<Map<String, String>, AutoCloseable> {
    private static final String APPLICATION = "regiospiegel";
    private static final String HOOK = "GlassFish Shutdown Hook";
    private static final long LONGEST_STOP = 30_000;

    /**
     * @param values {@code folder} to unpack in, {@code port}, {@code commands} to run before the boot (one a line),
     *     {@code logging} properties file, {@code application} WAR file
     */
    @Override
    public AutoCloseable apply(Map<String, String> values) {
        try {
            PayaraMicro.setUpackedJarDir(new File(values.get("folder")));
            PayaraMicro.unpackJars();
            PayaraMicroRuntime runtime = boot(values);
            // true means little: an application whose start failed counts as deployed, without being there
            boolean deployed = runtime.deploy(APPLICATION, "/", new File(values.get("application")));
            if (deployed && runtime.getDeployedApplicationNames().contains(APPLICATION)) {
                return () -> stop(runtime);
            }
            stop(runtime);
            return null;
        } catch (BootstrapException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static PayaraMicroRuntime boot(Map<String, String> values) throws BootstrapException {
        return PayaraMicro.getInstance()
                .setNoHazelcast(true)
                .setHttpPort(Integer.parseInt(values.get("port")))
                .setLogPropertiesFile(new File(values.get("logging")))
                .setPreBootHandler(runner -> configure(runner, values.get("commands")))
                .bootStrap();
    }

    private static void configure(AdminCommandRunner runner, String commands) {
        new BufferedReader(new StringReader(commands)).lines().forEach(line -> runner.run("set", line));
    }

    /** The server's own shutdown hook may be at it already; then this waits for that, so that the database goes last. */
    private static void stop(PayaraMicroRuntime runtime) throws BootstrapException, InterruptedException {
        try {
            runtime.shutdown();
        } catch (IllegalStateException stopping) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals(HOOK)) {
                    thread.join(LONGEST_STOP);
                }
            }
        }
    }
}
