'use client';
import { ErrorNotice } from '@/components/entry/error-notice';

export default function ErrorPage(props: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return <ErrorNotice {...props} />;
}
