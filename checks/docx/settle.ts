import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './office';

/**
 * What LibreOffice does in its own language: every name.docx of a folder with all changes accepted and
 * rejected, as name.accept.txt and name.reject.txt: a line for each paragraph, its number first.
 */
const MACRO = `
Sub Settle(folder As String)
  Dim files(9999) As String, count As Integer, at As Integer, found As String
  found = Dir(folder & "/*.docx")
  Do While found <> ""
    files(count) = found
    count = count + 1
    found = Dir
  Loop
  For at = 0 To count - 1
    SettleOne(ConvertToURL(folder & "/" & files(at)), "Accept")
    SettleOne(ConvertToURL(folder & "/" & files(at)), "Reject")
  Next
  StarDesktop.terminate()
End Sub

Sub SettleOne(url As String, what As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(url, "_blank", 0, hidden())
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(doc.CurrentController.Frame, ".uno:" & what & "AllTrackedChanges", "", 0, Array())
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  out = createUnoService("com.sun.star.io.TextOutputStream")
  target = Left(url, Len(url) - 5) & "." & LCase(what) & ".txt"
  If files.exists(target) Then files.kill(target)
  out.setOutputStream(files.openFileWrite(target))
  out.setEncoding("UTF-8")
  If doc.Redlines.hasElements() Then out.writeString("LEFT OPEN" & Chr(10))
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    one = paragraphs.nextElement()
    out.writeString(one.ListLabelString & Join(Split(one.String, Chr(10)), "") & Chr(10))
  Loop
  out.closeOutput()
  doc.close(True)
End Sub
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Puts the macro into a profile that LibreOffice has made; it clears what it finds in an empty one. */
function writeMacro(profile: string): void {
  const library = join(profile, 'user', 'basic', 'Standard');
  const write = (file: string, xml: string) =>
    writeFileSync(join(library, file), `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
  write(
    'script.xlb',
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Lectern"/></library:library>',
  );
  write(
    'Lectern.xba',
    `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Lectern" script:language="StarBasic">${escaped(MACRO)}</script:module>`,
  );
}

/** Accepts and rejects all changes of the Word files of a folder, as {@link MACRO} writes them. */
export function settleAll(folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-office-'));
  try {
    const start = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless'];
    run('soffice', [...start, '--terminate_after_init']);
    writeMacro(profile);
    run('soffice', [...start, '--norestore', `macro:///Standard.Lectern.Settle("${folder}")`]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
