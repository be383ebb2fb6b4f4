package vn.conglang.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/**
 * {@code run}: opens the house and keeps it open.
 *
 * @param host the address to listen on; null means all of the machine's
 * @param port 0 takes any free port
 * @param proxies who may say on whose behalf they call
 * @param demo whether the lively district is added (once)
 */
record Run(Storage storage, @Nullable String host, int port, Proxies proxies, boolean demo)
        implements Verb {

    @Override
    public int carryOut(Console console, Closing closing) {
        checkPort();
        var premises = Premises.take(storage, closing);
        var program = Program.with(premises, closing);
        if (host != null) {
            program.set("server.address", host);
        }
        if (demo) {
            program.profile("demo");
        }
        proxies.settings().forEach(program::set);
        program.set("server.port", port);
        var openPort = program.open();
        premises.noteOpen(openPort);
        closing.add(() -> console.say("closing"));
        console.say("ready", address(openPort), premises.folder().path(), premises.folder().log());
        program.announcements(console.words().language()).forEach(console.out()::println);
        return STAY;
    }

    /** Before PostgreSQL is started in vain. Tomcat would say the same later. */
    private void checkPort() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(host == null ? new InetSocketAddress(port) : at(host));
        } catch (SocketException e) {
            var taken = String.valueOf(e.getMessage()).contains("in use");
            var denied = String.valueOf(e.getMessage()).contains("ermission");
            throw Complaint.because(
                    e,
                    taken ? "port.taken" : denied ? "port.denied" : "host.foreign",
                    Integer.toString(port),
                    taken ? another(port) : String.valueOf(host));
        } catch (IOException e) {
            throw Complaint.because(
                    e, "host.foreign", Integer.toString(port), String.valueOf(host));
        }
    }

    /** A port to suggest instead of one that is taken. */
    static String another(int taken) {
        return Integer.toString(taken < 65_535 ? taken + 1 : taken - 1);
    }

    private InetSocketAddress at(String name) {
        var address = new InetSocketAddress(name, port);
        if (address.isUnresolved()) {
            throw Complaint.of("host.foreign", Integer.toString(port), name);
        }
        return address;
    }

    private String address(int openPort) {
        var name = host == null || host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
        return "http://%s:%d".formatted(name.contains(":") ? "[" + name + "]" : name, openPort);
    }
}
