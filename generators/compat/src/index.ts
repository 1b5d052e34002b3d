/** From what a document says of error codes and of version 1 to what the adapters between the versions look up. */
import type { ApiModel, GeneratedFile, VersionsModel } from '@installatron-openapi/generate-kit';
import { answersModule } from './answers.ts';
import { inputsModule } from './inputs.ts';
import { statusesModule } from './statuses.ts';

/** All generated modules of the package. */
export function generateCompat(model: ApiModel, versions: VersionsModel): readonly GeneratedFile[] {
  return [statusesModule(model), answersModule(versions), inputsModule(versions)];
}
