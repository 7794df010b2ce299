package app.unknot;

import app.unknot.Options.Errand;
import app.unknot.domain.keeping.KeepingException;
import app.unknot.store.Folders;
import app.unknot.store.journal.StoreCheck;
import app.unknot.store.transfer.NotAskedException;
import app.unknot.store.transfer.Transfer;
import app.unknot.store.transfer.UnfitFileException;
import app.unknot.store.transfer.Union;
import app.unknot.ui.common.KeepingWords;
import app.unknot.ui.common.Messages;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// What is done from the command line without a window. Answers exit codes: 0 where it was done, 1 where the data is
/// damaged, 2 where it can not be done; then the reason is on standard error, in one line.
final class Errands {
    private static final int DONE = 0;
    private static final int CAN_NOT = 2;

    private final Messages messages;
    private final PrintStream out;
    private final PrintStream err;
    private final KeepingWords words;

    Errands(Messages messages, PrintStream out, PrintStream err) {
        this.messages = messages;
        this.out = out;
        this.err = err;
        this.words = new KeepingWords(messages);
    }

    int run(Errand errand, Folders folders) {
        Folders settled = Wiring.unattended(folders).folders();
        return switch (errand) {
            case Errand.CheckData _ -> check(settled);
            case Errand.Export(Path file) -> export(settled, file);
            case Errand.Import(Path file) -> add(settled, file);
        };
    }

    private int check(Folders folders) {
        try {
            demandFolder(folders.data());
            StoreCheck.Report report = Wiring.unattended(folders).check();
            report.lines().forEach(out::println);
            return report.exitCode();
        } catch (IOException e) {
            return refuse(messages.text("cli.error.folder", folders.data(), Reasons.of(e, messages)));
        }
    }

    /// A folder that is not there yet is an empty one, unless a file is in its way.
    private static void demandFolder(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new FileAlreadyExistsException(there.toString());
        }
    }

    private int export(Folders folders, Path file) {
        if (!Files.isDirectory(folders.journal()) && !Files.exists(folders.unsaved())) {
            return refuse(messages.text("cli.error.nodata", folders.data()));
        }
        try {
            Transfer.Taken taken = Wiring.unattended(folders).takeOut(file);
            taken.files().forEach(written -> out.println(messages.text("cli.export.done", taken.sessions(), written)));
            if (taken.damaged() > 0) {
                out.println(messages.text("cli.export.damaged", taken.damaged()));
            }
            return DONE;
        } catch (NotAskedException e) {
            return refuse(messages.text("cli.error.export", file, messages.text("cli.error.reason.beside", e.getFile())));
        } catch (FileAlreadyExistsException e) {
            return refuse(messages.text("cli.error.export", file, messages.text("cli.error.reason.notfile", e.getFile())));
        } catch (IOException e) {
            return refuse(messages.text("cli.error.export", file, Reasons.of(e, messages)));
        }
    }

    private int add(Folders folders, Path file) {
        try {
            Optional<Union.Preview> added = Wiring.unattended(folders).add(file);
            if (added.isEmpty()) {
                return refuse(messages.text("cli.error.inuse"));
            }
            tell(added.get());
            return DONE;
        } catch (UnfitFileException e) {
            return refuse(messages.text("cli.error.unfit", words.of(e.obstacle(file))));
        } catch (KeepingException e) {
            return refuse(messages.text("cli.error.unfit", words.of(e.obstacle())));
        } catch (NoSuchFileException e) {
            return refuse(messages.text("cli.error.import", file, messages.text("cli.error.reason.nofile")));
        } catch (IOException e) {
            return refuse(messages.text("cli.error.import", file, Reasons.of(e, messages)));
        }
    }

    private void tell(Union.Preview added) {
        if (added.nothing()) {
            out.println(messages.text("cli.import.nothing"));
        } else {
            out.println(messages.text("cli.import.done", added.sessions(), added.changes(), added.files()));
        }
        if (added.newer() > 0) {
            out.println(messages.text("cli.import.newer", added.newer()));
        }
        if (added.differing() > 0) {
            out.println(messages.text("cli.import.differing", added.differing()));
        }
    }

    private int refuse(String line) {
        err.println(line);
        return CAN_NOT;
    }
}
