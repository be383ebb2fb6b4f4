package vn.conglang.launch;

import java.util.List;
import java.util.Map;

/**
 * The door of the program: reads the verb and its options and carries it out. Whatever goes wrong
 * is one line on the error stream and an exit code; the details are in the log.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var environment = System.getenv();
        var console = new Console(System.out, System.err, Words.of(environment));
        var closing = Closing.atTheEnd();
        try {
            end(carryOut(List.of(arguments), environment, console, closing));
        } catch (Complaint complaint) {
            fail(complaint, console, closing);
        } catch (RuntimeException e) {
            fail(Complaint.because(e, "unexpected", String.valueOf(e)), console, closing);
        }
    }

    private static int carryOut(
            List<String> arguments,
            Map<String, String> environment,
            Console console,
            Closing closing) {
        return CommandLine.parse(arguments, environment).carryOut(console, closing);
    }

    /** The open house stays open by its own threads. */
    private static void end(int code) {
        if (code != Verb.STAY) {
            System.exit(code);
        }
    }

    private static void fail(Complaint complaint, Console console, Closing closing) {
        if (closing.hasBegun()) {
            return;
        }
        if (complaint.getCause() != null) {
            Journal.write(complaint.getCause());
        }
        console.complain(complaint);
        System.exit(complaint.code());
    }
}
