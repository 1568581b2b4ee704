import { Subject } from '@/lib/editor/connection/observable';

/** A tool over the page; `at` grows with every call, so that calling again starts it afresh. */
export interface PageTool {
  readonly name: 'find' | 'keys' | 'recognise' | 'template' | 'scaffold';
  readonly at: number;
}

/** The tool that is open; one per page. */
export const pageTool = new Subject<PageTool | null>(null);

let calls = 0;

export function openPageTool(name: PageTool['name']): void {
  pageTool.set({ name, at: ++calls });
}

export function closePageTool(): void {
  pageTool.set(null);
}
