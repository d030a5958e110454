package nl.regiospiegel.launcher.settings;

/** Where the product listens. */
public record HttpAddress(String host, int port) {

    /** The address to show and to open; a wildcard is reachable at the loopback address. */
    public String url() {
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return "http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port + "/";
    }
}
